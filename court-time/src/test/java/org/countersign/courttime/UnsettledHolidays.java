package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class UnsettledHolidays {
    private static final Ask TEN_DAYS = Ask.rule("count: 10 days after");

    @Test
    void countInThePrevailingReadingWhereTheyAreDoubtful() {
        assertThat(TEN_DAYS.on("Tue 2026-06-23").readings())
                .as("FED-124: Friday 3 July is observed for Saturday the 4th")
                .isEqualTo("Mon 2026-07-06, Fri 2026-07-03, Mon 2026-07-06");
        assertThat(TEN_DAYS.on("Tue 2026-06-23").reason(Reading.Role.SAFE))
                .isEqualTo("counted as a court day: 2026-07-03 (Independence Day)");
    }

    @Test
    void countInTheLatestReadingOnlyWhereTheyAreDisputed() {
        assertThat(TEN_DAYS.on("Sun 2025-12-14").readings())
                .as("24 December 2025, closed for the executive alone")
                .isEqualTo("Wed 2025-12-24, Wed 2025-12-24, Fri 2025-12-26");
        assertThat(TEN_DAYS.on("Sun 2025-12-14").reason(Reading.Role.LATEST))
                .isEqualTo("counted as a holiday: 2025-12-24 (Executive closing)");
    }

    @Test
    void areNoReadingsWhereTheyMoveNothing() {
        assertThat(TEN_DAYS.on("Mon 2025-12-15").readings())
                .as("day 10 is Christmas; the disputed day before it is not asked")
                .isEqualTo("Fri 2025-12-26");
    }

    @Test
    void makeTheEarlierDayTheSafeOneBackwardToo() {
        assertThat(Ask.rule("count: 10 days before").on("Mon 2026-07-13").readings())
                .as("Friday 3 July 2026, ten days before")
                .isEqualTo("Thu 2026-07-02, Thu 2026-07-02, Fri 2026-07-03");
    }

    @Test
    void areNamedWithEachOtherDoubt() {
        Ask two = Ask.rule("count: 10 days after, alternatives: "
                        + "[{count: 11 days after, reason: {en: some count one more, es: algunos cuentan uno más}}]")
                .on("Mon 2026-06-22");

        assertThat(two.readings()).isEqualTo("Thu 2026-07-02, Thu 2026-07-02, Mon 2026-07-06");
    }
}
