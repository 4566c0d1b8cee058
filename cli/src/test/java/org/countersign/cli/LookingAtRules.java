package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingAtRules {
    @Test
    void listsTheVocabulary() {
        assertThat(Ran.of("rules", "list", "--vocabulary").out())
                .contains("summons-served", "mail-out-of-state", "private, united-states, federal-officer");
    }

    @Test
    void listsRulesOfAJurisdictionAndMarksTheUnconfirmed() {
        assertThat(Ran.of("rules", "list", "--jurisdiction", "us-tx").out())
                .contains("trcp-99-b", "(unconfirmed)")
                .doesNotContain("frcp-");
    }

    @Test
    void showsEveryTextOfARule() {
        assertThat(Ran.of("rules", "show", "frcp-12-a-1-A-i").out())
                .contains("2009-12-01..", "21 days after", "..2009-11-30", "20 days after");
    }

    @Test
    void namesNeighboursOfARuleThatIsNotThere() {
        Ran ran = Ran.of("rules", "show", "frcp-12-a");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("near it are frcp-12-a-");
    }

    @Test
    void accountsForEveryRow() {
        Ran ran = Ran.of("rules", "coverage");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("F12 ", "encoded", "not a computation").doesNotContain("unaccounted");
    }

    @Test
    void checksAFileAndSaysWhatToWrite(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                pack: mine
                title: {en: Mine, es: Mío}
                jurisdiction: us-federal
                version: 2026-11-23
                rules:
                  - id: frcp-999
                    cite: Fed. R. Civ. P. 999
                    act: {en: Act, es: Actuar}
                    courts: [federal-district]
                    on: summons-served
                    count: twenty days after
                    counting: frcp-6
                    service: none
                    from: unknown
                    extendable: no
                    source: FR
                    confirmed: true
                    examples: [{on: 2026-03-02, due: 2026-03-22}]
                """);
        Ran ran = Ran.of("rules", "check", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("mine.yaml:11: rule frcp-999: `count: twenty days after` is not understood");
    }
}
