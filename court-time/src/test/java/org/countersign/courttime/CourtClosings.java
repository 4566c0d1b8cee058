package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class CourtClosings {
    @Test
    void makeADayAHolidayOfThatCourt() {
        Ask closed = Ask.rule("count: 14 days after").fact("closed", "2026-12-07");

        assertThat(closed.on("Mon 2026-11-23").due()).isEqualTo("Tue 2026-12-08");
    }

    @Test
    void areSkippedAmongCourtDays() {
        assertThat(Ask.rule("count: 2 court days after")
                        .fact("closed", "2026-12-01,2026-12-02")
                        .on("Mon 2026-11-30")
                        .due())
                .isEqualTo("Fri 2026-12-04");
    }

    @Test
    void moveACountBackwardBack() {
        assertThat(Ask.rule("count: 7 days before")
                        .fact("closed", "2026-12-03")
                        .on("Thu 2026-12-10")
                        .due())
                .as("a closed day is a holiday, not an inaccessible one")
                .isEqualTo("Wed 2026-12-02");
    }

    @Test
    void areSettled() {
        assertThat(Ask.rule("count: 14 days after")
                        .fact("closed", "2026-12-07")
                        .on("Mon 2026-11-23")
                        .readings())
                .isEqualTo("Tue 2026-12-08");
    }
}
