package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class InaccessibleClerk {
    @Test
    void extendsForwardEvenACountBackward() {
        Ask before = Ask.rule("count: 10 days before").fact("inaccessible", "2010-09-03");

        assertThat(before.on("Tue 2010-09-14").due())
                .as("FED-005: Friday 3 September inaccessible; Monday is Labor Day; forward, never back")
                .isEqualTo("Tue 2010-09-07");
    }

    @Test
    void extendsToTheFirstAccessibleDay() {
        Ask snow = Ask.rule("count: 14 days after").fact("inaccessible", "2026-12-07, 2026-12-08, 2026-12-09");

        assertThat(snow.on("Mon 2026-11-23").due()).isEqualTo("Thu 2026-12-10");
    }

    @Test
    void extendsAHolidaysWeekByOneDay() {
        assertThat(Ask.rule("count: 5 days after")
                        .fact("inaccessible", "2015-02-17")
                        .on("Thu 2015-02-12")
                        .due())
                .as("FED-013: Tuesday after Washington's Birthday, closed by snow")
                .isEqualTo("Wed 2015-02-18");
    }

    @Test
    void changesNothingOnAnotherDayOfThePeriod() {
        assertThat(Ask.rule("count: 14 days after")
                        .fact("inaccessible", "2026-12-04")
                        .on("Mon 2026-11-23")
                        .due())
                .isEqualTo("Mon 2026-12-07");
    }
}
