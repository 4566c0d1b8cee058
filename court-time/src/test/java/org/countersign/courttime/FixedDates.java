package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class FixedDates {
    private static final Ask BY_ORDER = Ask.rule("count: 0 days after, roll: none");

    @Test
    void doNotRoll() {
        assertThat(BY_ORDER.on("Sat 2026-12-05").readings()).isEqualTo("Sat 2026-12-05");
        assertThat(BY_ORDER.on("Fri 2026-12-25").readings()).isEqualTo("Fri 2026-12-25");
    }

    @Test
    void stillEndAtTheCourtsMidnight() {
        assertThat(BY_ORDER.at(Courts.CAND).on("Sat 2026-12-05").dueAt()).isEqualTo("Sat 2026-12-05 23:59:59 -08:00");
    }

    @Test
    void mayLieBeyondTheCalendar() {
        assertThat(BY_ORDER.on("Mon 2040-01-02").due())
                .as("no calendar is asked")
                .isEqualTo("Mon 2040-01-02");
    }
}
