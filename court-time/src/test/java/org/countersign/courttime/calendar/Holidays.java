package org.countersign.courttime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.SmallCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class Holidays {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/days-of-the-year.csv", useHeadersInDisplayName = true)
    void fallWhereTheStatutesPhraseSays(String phrase, int year, String day, String source) {
        assertThat(Ask.written(DayPhrase.parse(phrase).in(year))).as(source).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June",
                "June 31",
                "fifth Monday of May",
                "second Monday in May",
                "Easter",
                "Moonday after June 1",
                ""
            })
    void areNotReadFromOtherWords(String phrase) {
        assertThatThrownBy(() -> DayPhrase.parse(phrase))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }

    @Test
    void ofCaliforniaAreThoseOfTheCourtsOwnList() {
        assertThat(weekdays(SmallCalendars.CALIFORNIA, 2026))
                .as("Cal. Code Civ. Proc. 135 for 2026 (A-ii-8)")
                .isEqualTo("01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25");
        assertThat(weekdays(SmallCalendars.CALIFORNIA, 2027))
                .as("with 31 December in place of New Year's Day 2028, a Saturday (A-ii-9)")
                .isEqualTo("01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31");
    }

    private static String weekdays(HolidayCalendar calendar, int year) {
        return calendar.holidays().keySet().stream()
                .filter(day -> day.getYear() == year && !CourtDays.isWeekend(day))
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepTheActualDayAndItsSubstituteApart() {
        Holiday actual = SmallCalendars.FEDERAL.on(Ask.day("Sat 2026-07-04")).orElseThrow();
        Holiday substitute =
                SmallCalendars.FEDERAL.on(Ask.day("Fri 2026-07-03")).orElseThrow();

        assertThat(actual.standing()).isEqualTo(Standing.SETTLED);
        assertThat(actual.observed()).isFalse();
        assertThat(substitute.standing()).isEqualTo(Standing.DOUBTFUL);
        assertThat(substitute.observed()).isTrue();
    }

    @Test
    void beginWithTheirStatute() {
        assertThat(SmallCalendars.FEDERAL.on(Ask.day("Fri 2020-06-19"))).isEmpty();
        assertThat(SmallCalendars.FEDERAL.on(Ask.day("Fri 2021-06-18"))).isPresent();
    }

    @Test
    void ofEvenYearsAreNotInOddOnes() {
        HolidayCalendar elections = SmallCalendars.read(
                "calendar: x, version: 1, title: {en: x, es: x}, years: {from: 2025, to: 2028}, holidays: ["
                        + "{id: e, en: Election, es: Elecciones, day: Tuesday after first Monday of November, years: even}]");

        assertThat(elections.holidays().keySet()).containsExactly(Ask.day("Tue 2026-11-03"), Ask.day("Tue 2028-11-07"));
    }

    @Test
    void onOneDayKeepTheSurer() {
        Holiday disputed = SmallCalendars.FEDERAL.on(Ask.day("Wed 2025-12-24")).orElseThrow();
        HolidayCalendar surer = SmallCalendars.FEDERAL.with("2", List.of(disputed.with(Standing.SETTLED)));

        assertThat(surer.on(disputed.on()).orElseThrow().standing()).isEqualTo(Standing.SETTLED);
        assertThat(surer.with("3", List.of(disputed))
                        .on(disputed.on())
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.SETTLED);
    }

    @Test
    void needACalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourtDays.of(List.of()))
                .withMessage("court days need at least one calendar");
    }
}
