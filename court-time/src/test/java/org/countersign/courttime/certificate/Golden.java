package org.countersign.courttime.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.courttime.Court;
import org.countersign.courttime.Law;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;

/**
 * A question whose certificate is kept as a file. Another byte in one is another format for every certificate ever issued:
 * then the format's number changes, and the old form stays verifiable.
 *
 * @param name the file's name
 * @param ask the question
 */
record Golden(String name, Ask ask) {
    private static final Law LAW = SmallLaw.with("""
            id: frcp-12-a-1-A-i, cite: Fed. R. Civ. P. 12(a)(1)(A)(i), jurisdiction: us-federal, courts: [federal-district],
            act: {en: Answer the complaint, es: Contestar la demanda}, on: summons-served, when: {defendant: private},
            note: Subject to another time set by a federal statute., from: 2009-12-01, count: 21 days after
            """, """
            id: frcp-response, cite: Fed. R. Civ. P. 6(d), jurisdiction: us-federal, on: motion-served,
            count: 14 days after, service: frcp-6-d
            """, """
            id: frcp-81-c-2, cite: Fed. R. Civ. P. 81(c)(2), jurisdiction: us-federal, on: [], combine: later-of, limbs: [
              {name: {en: after service, es: tras la notificación}, on: summons-served, count: 21 days after, service: none},
              {name: {en: after removal, es: tras la remoción}, on: other-event, count: 7 days after, service: none,
               required: false}]
            """, """
            id: trcp-99-b, cite: Tex. R. Civ. P. 99(b), on: summons-served, counting: trcp-4, count: 20 days after,
            ends: Monday next after at 10:00
            """, """
            id: cand-7-3, cite: Civ. L.R. 7-3, jurisdiction: us-federal, courts: [cand], replaces: frcp-response,
            on: motion-served, count: 14 days after
            """);

    static Stream<Golden> all() {
        return Stream.of(
                new Golden(
                        "answer",
                        asked("frcp-12-a-1-A-i", "summons-served", Courts.CAND).on("Thu 2026-11-05")),
                new Golden(
                        "response-by-mail",
                        asked("frcp-response", "motion-served", Courts.OHND)
                                .servedBy("mail")
                                .fact("role", "served")
                                .on("Thu 2026-11-05")),
                new Golden(
                        "answer-after-removal",
                        asked("frcp-81-c-2", "summons-served", Courts.FEDERAL)
                                .fact("other-event", "2026-12-02")
                                .on("Tue 2026-11-03")),
                new Golden(
                        "monday-in-two-zones",
                        asked("trcp-99-b", "summons-served", Courts.TXWD).on("Tue 2026-11-24")),
                new Golden(
                        "local-rule",
                        asked("cand-7-3", "motion-served", Courts.CAND).on("Mon 2026-11-09")));
    }

    private static Ask asked(String rule, String event, Court court) {
        return Ask.of(LAW, rule).event(event).at(court);
    }

    byte[] kept() {
        return read(name + ".json");
    }

    String keptHash() {
        return new String(read(name + ".sha256"), StandardCharsets.US_ASCII).strip();
    }

    private static byte[] read(String file) {
        String resource = "/certificates/" + file;
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
