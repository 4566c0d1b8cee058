package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MondayNextAfter {
    private static final Ask ANSWER = Ask.rule(
            "cite: Tex. R. Civ. P. 99(b), count: 20 days after, counting: trcp-4, ends: Monday next after at 10:00");

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/monday-next-after.csv", useHeadersInDisplayName = true)
    void comesWhereTheTableSays(String on, String due, String why, String source) {
        assertThat(ANSWER.at(Courts.TEXAS).on(on).due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void endsAtTenInTheMorning() {
        Ask inAustin = ANSWER.at(Courts.TXWD).fact("division", "Austin").on("Tue 2026-09-01");

        assertThat(inAustin.dueAt()).isEqualTo("Mon 2026-09-28 10:00:00 -05:00");
        assertThat(inAustin.deadline().cutoff().sentence().en())
                .isEqualTo("at 10:00 on the Monday next after (Tex. R. Civ. P. 99(b))");
    }

    @Test
    void movesForwardWhereTheClerkIsInaccessible() {
        assertThat(ANSWER.at(Courts.TEXAS)
                        .fact("inaccessible", "2026-09-28")
                        .on("Tue 2026-09-01")
                        .due())
                .isEqualTo("Tue 2026-09-29");
    }
}
