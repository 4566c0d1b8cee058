package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingForDeadlines {
    @Test
    void printsWhenWhatAndWhichRule() {
        Ran ran = Ran.of("deadlines", "--court", "cand", "--event", "summons-served", "--on", "2026-03-02");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Mon 2026-03-23 23:59", "Answer the complaint", "[frcp-12-a-1-A-i]")
                .contains("Holds only if defendant = private or state-agency.");
    }

    @Test
    void narrowsByAFact() {
        Ran ran = Ran.of(
                "deadlines",
                "--court",
                "cand",
                "--event",
                "summons-served",
                "--on",
                "2026-03-02",
                "--fact",
                "defendant=united-states");
        assertThat(ran.out()).contains("[frcp-12-a-2]").doesNotContain("[frcp-12-a-1-A-i]");
    }

    @Test
    void printsTheWholeCertificateOfOneRule() {
        Ran ran = Ran.of("deadlines", "--court", "cand", "--rule", "frcp-12-a-1-A-i", "--on", "2026-11-05");
        assertThat(ran.out())
                .contains("Due: Monday, November 30, 2026", "safe: Friday, November 27, 2026")
                .contains("2026-11-26 (Thanksgiving Day)", "SHA-256 ");
    }

    @Test
    void speaksSpanish() {
        Ran ran = Ran.of(
                "deadlines",
                "--court",
                "tx-district-harris",
                "--rule",
                "trcp-99-b",
                "--on",
                "2026-09-01",
                "--lang",
                "es");
        assertThat(ran.out()).contains("Vence: lunes 28 de septiembre de 2026, 10:00 (hora central)", "Por qué:");
    }

    @Test
    void refusesWithASentenceAndExitsOne() {
        Ran ran = Ran.of("deadlines", "--court", "nowhere", "--rule", "frcp-59-e", "--on", "2026-01-05");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("The court nowhere is not known");
    }

    @Test
    void exitsTwoOnArgumentsItCannotUse() {
        Ran ran = Ran.of("deadlines", "--nonsense");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Unknown option: '--nonsense'").doesNotContain("\tat ");
    }

    @Test
    void namesWhatOtherDateARuleWaitsFor() {
        Ran ran = Ran.of("deadlines", "--court", "cand", "--event", "summons-served", "--on", "2026-03-02");
        assertThat(ran.out()).contains("Also started", "frcp-81-c-2");
    }

    @Test
    void computesADateFixedByOrderWithoutRolling() {
        Ran ran = Ran.of("deadlines", "--court", "cand", "--event", "date-fixed", "--on", "2026-03-07");
        assertThat(ran.out()).contains("Sat 2026-03-07 23:59", "[order-date]");
    }

    @Test
    void letsAStandingOrderDisplaceTheRuleAndShowsBoth(@TempDir Path folder) throws Exception {
        Path order = folder.resolve("order.yaml");
        Files.writeString(order, """
                pack: standing-order
                order: Standing Order for Civil Cases
                title: {en: Standing order, es: Orden permanente}
                jurisdiction: us-federal
                version: 2026-01-05
                rules:
                  - id: cand-order-opposition
                    replaces: cand-7-3-a
                    cite: Standing Order for Civil Cases, paragraph 8
                    act: {en: Oppose the motion, es: Oponerse a la petición}
                    courts: [cand]
                    on: motion-filed
                    count: 21 days after
                    counting: frcp-6
                    service: none
                    from: 2026-01-05
                    extendable: [order]
                    source: memory
                    confirmed: false
                """);
        Ran ran = Ran.of(
                "deadlines",
                "--court",
                "cand",
                "--event",
                "motion-filed",
                "--on",
                "2026-03-02",
                "--standing-order",
                order.toString());
        assertThat(ran.out())
                .contains("Mon 2026-03-23 23:59", "[cand-order-opposition]", "in place of N.D. Cal.")
                .doesNotContain("[cand-7-3-a]");
    }

    @Test
    void refusesAStandingOrderThatIsWrongWithItsLine(@TempDir Path folder) throws Exception {
        Path order = folder.resolve("order.yaml");
        Files.writeString(order, "pack: x\norder: y\nrules: nothing\n");
        Ran ran = Ran.of(
                "deadlines",
                "--court",
                "cand",
                "--event",
                "motion-filed",
                "--on",
                "2026-03-02",
                "--standing-order",
                order.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("The standing order cannot be used", "order.yaml:");
    }
}
