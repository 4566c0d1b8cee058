package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MonthsAndYears {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/months-and-years.csv", useHeadersInDisplayName = true)
    void endOnTheSameNumberedDayClampedAndRolled(String count, String on, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count).on(on).due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }
}
