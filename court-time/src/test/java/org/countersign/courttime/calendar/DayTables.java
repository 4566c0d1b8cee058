package org.countersign.courttime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.SmallCalendars;
import org.junit.jupiter.api.Test;

class DayTables {
    private static final CourtDays FEDERAL =
            CourtDays.of(List.of(new CourtDays.Counted(SmallCalendars.FEDERAL, false)));
    private static final DayTable DAYS = FEDERAL.in(CourtDays.Reading.PREVAILING);

    @Test
    void countSixteenCourtDaysBack() {
        assertThat(DAYS.plus(Ask.day("Thu 2026-12-17"), -16)).isEqualTo(Ask.day("Tue 2026-11-24"));
    }

    @Test
    void countFromAClosedDay() {
        assertThat(DAYS.plus(Ask.day("Sat 2026-11-21"), 1)).isEqualTo(Ask.day("Mon 2026-11-23"));
        assertThat(DAYS.plus(Ask.day("Sun 2026-11-22"), -1)).isEqualTo(Ask.day("Fri 2026-11-20"));
        assertThat(DAYS.plus(Ask.day("Sun 2026-11-22"), 0)).isEqualTo(Ask.day("Sun 2026-11-22"));
    }

    @Test
    void countThenRoll() {
        assertThat(DAYS.plusDaysThenNextOrSame(Ask.day("Thu 2026-11-05"), 21)).isEqualTo(Ask.day("Fri 2026-11-27"));
    }

    @Test
    void countTheDaysBetween() {
        assertThat(DAYS.between(Ask.day("Fri 2026-11-20"), Ask.day("Fri 2026-11-27")))
                .isEqualTo(4);
        assertThat(DAYS.between(Ask.day("Fri 2026-11-20"), Ask.day("Fri 2026-11-20")))
                .isZero();
    }

    @Test
    void refuseDaysThatTheyDoNotKnow() {
        LocalDate beyond = Ask.day("Tue 2036-01-01");

        assertThatThrownBy(() -> DAYS.isOpen(beyond)).isInstanceOfSatisfying(OutsideCalendar.class, outside -> {
            assertThat(outside.first()).isEqualTo(Ask.day("Sat 2000-01-01"));
            assertThat(outside.last()).isEqualTo(Ask.day("Mon 2035-12-31"));
        });
        assertThatThrownBy(() -> DAYS.plus(Ask.day("Mon 2035-12-31"), 1)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> DAYS.previousOrSame(Ask.day("Sat 2000-01-01"))).isInstanceOf(OutsideCalendar.class);
    }

    @Test
    void differOnlyWhereAHolidayIsNotSettled() {
        LocalDate observed = Ask.day("Fri 2026-07-03");
        LocalDate executive = Ask.day("Wed 2025-12-24");

        assertThat(FEDERAL.in(CourtDays.Reading.PREVAILING).isOpen(observed)).isFalse();
        assertThat(FEDERAL.in(CourtDays.Reading.FEWEST).isOpen(observed)).isTrue();
        assertThat(FEDERAL.in(CourtDays.Reading.PREVAILING).isOpen(executive)).isTrue();
        assertThat(FEDERAL.in(CourtDays.Reading.MOST).isOpen(executive)).isFalse();
        assertThat(FEDERAL.doubtBetween(observed, observed)).isTrue();
        assertThat(FEDERAL.doubtBetween(observed.plusDays(1), observed.plusDays(30)))
                .isFalse();
    }
}
