package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FloridaFirstDay {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/florida-first-day.csv", useHeadersInDisplayName = true)
    void makesThePeriodEndWhereTheTableSays(String count, String on, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count + ", counting: fla-jud-2-514")
                        .at(Courts.FLORIDA)
                        .on(on)
                        .due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void doesNotShiftMonthsOrCourtDays() {
        Ask months = Ask.rule("count: 1 month after, counting: fla-jud-2-514").at(Courts.FLORIDA);

        assertThat(months.on("Wed 2026-11-25").due())
                .as("no day is counted, so there is no first one: 25 December is closed and 26 is Saturday")
                .isEqualTo("Mon 2026-12-28");
    }

    @Test
    void endsInEasternTimeWhereverTheCourtSits() {
        Ask atPensacola = Ask.rule("count: 20 days after, counting: fla-jud-2-514")
                .at(Courts.FLORIDA_FIRST)
                .fact("county", "Escambia")
                .on("Fri 2026-11-20");

        assertThat(atPensacola.dueAt()).as("2.514(a)(4)").isEqualTo("Mon 2026-12-14 23:59:59 -05:00");
    }

    @Test
    void endsInEasternTimeInEveryReading() {
        Ask countyUnstated = Ask.rule("count: 20 days after, counting: fla-jud-2-514")
                .at(Courts.FLORIDA_FIRST)
                .on("Fri 2026-11-20");

        assertThat(countyUnstated.dueAt(Reading.Role.LATEST))
                .as("the county's zone cannot matter where the rule names the zone")
                .isEqualTo("Mon 2026-12-14 23:59:59 -05:00");
    }
}
