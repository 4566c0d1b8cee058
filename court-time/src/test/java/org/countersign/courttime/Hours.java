package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Hours {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/hours.csv", useHeadersInDisplayName = true)
    void endWhereTheTableSays(String count, String on, String at, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count).at(Courts.OHND).on(on).time(at).dueAt())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void endInTheSecondOfTwoEqualHoursWhereTheyDo() {
        Ask everyDay = Ask.rule("count: 24 hours after, counting: every-day").at(Courts.OHND);

        assertThat(everyDay.on("Sat 2026-10-31").time("02:30").dueAt())
                .as("clocks go back on 1 November: 24 hours from 2:30 EDT are the second 1:30, in EST")
                .isEqualTo("Sun 2026-11-01 01:30:00 -05:00");
    }

    @Test
    void sayThatTheyEndAtTheirHour() {
        Ask hours = Ask.rule("count: 72 hours after")
                .at(Courts.OHND)
                .on("Mon 2026-11-16")
                .time("10:23");

        assertThat(hours.deadline().cutoff().sentence().en())
                .as("an hour period does not end with the day")
                .doesNotContain("end of the day");
    }

    @Test
    void needTheTimeOfTheEvent() {
        assertThat(Ask.rule("count: 72 hours after")
                        .at(Courts.OHND)
                        .on("Mon 2026-11-16")
                        .refusal())
                .isEqualTo("A period in hours needs the time of its event; state it (--at 10:23).");
    }

    @Test
    void needTheCourtsZone() {
        assertThat(Ask.rule("count: 72 hours after")
                        .on("Mon 2026-11-16")
                        .time("10:23")
                        .refusal())
                .isEqualTo("A period in hours needs the court's zone; name the court.");
    }

    @Test
    void moveToTheSameHourOfTheFirstAccessibleDay() {
        Ask storm = Ask.rule("count: 24 hours after").at(Courts.OHND).fact("inaccessible", "2026-11-24,2026-11-25");

        assertThat(storm.on("Mon 2026-11-23").time("14:17").dueAt())
                .as("Tuesday and Wednesday inaccessible, Thursday Thanksgiving")
                .isEqualTo("Fri 2026-11-27 14:17:00 -05:00");
    }
}
