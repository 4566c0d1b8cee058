package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.Standing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published lists of holidays, held against the calendars: each list names every weekday holiday of its years. */
class PublishedCalendars {
    private static final List<String> IDS = List.of("us-federal", "us-ca", "us-ny", "us-tx", "us-fl", "us-il");

    @TestFactory
    Stream<DynamicTest> nameTheDaysOf() {
        return IDS.stream()
                .flatMap(id -> listed(id).entrySet().stream()
                        .map(year -> DynamicTest.dynamicTest(
                                id + " " + year.getKey(),
                                () -> assertThat(computed(id, year.getKey())).isEqualTo(year.getValue()))));
    }

    /** The listed days of each year with their standing. */
    private static SortedMap<Integer, SortedMap<LocalDate, String>> listed(String id) {
        SortedMap<Integer, SortedMap<LocalDate, String>> years = new TreeMap<>();
        for (Map<String, String> row :
                Table.ofResource("calendars/" + id + ".csv").rows()) {
            LocalDate on = LocalDate.parse(row.get("on"));
            years.computeIfAbsent(on.getYear(), unused -> new TreeMap<>()).put(on, row.get("standing"));
        }
        return years;
    }

    private static SortedMap<LocalDate, String> computed(String id, int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        calendar(id).excerpt(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).holidays().values().stream()
                .filter(holiday -> holiday.standing() != Standing.DISPUTED && !CourtDays.isWeekend(holiday.on()))
                .forEach(holiday -> days.put(holiday.on(), holiday.standing().word()));
        return days;
    }

    private static HolidayCalendar calendar(String id) {
        return OwnLaw.BOOK.law().calendar(id).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> coverTheYearsOfTheContract() {
        return IDS.stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    int from = id.equals("us-tx") ? 1983 : 2000;
                    assertThat(calendar(id).coverFrom()).isEqualTo(LocalDate.of(from, 1, 1));
                    assertThat(calendar(id).coverTo()).isEqualTo(LocalDate.of(2035, 12, 31));
                }));
    }

    @Test
    void leaveClosingsOfTheExecutiveBranchDisputed() {
        HolidayCalendar federal = calendar("us-federal");
        assertThat(Table.of(SharedData.file("executive_branch_closings.csv")).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(federal.on(
                                        LocalDate.parse(row.values().iterator().next()))
                                .map(Holiday::standing))
                        .as(row.toString())
                        .contains(Standing.DISPUTED));
    }

    @Test
    void knowNoInaugurationDay() {
        assertThat(calendar("us-federal").on(LocalDate.of(2021, 1, 20))).isEmpty();
    }

    @Test
    void beginJuneteenthWithItsStatute() {
        assertThat(calendar("us-federal").on(LocalDate.of(2020, 6, 19))).isEmpty();
        assertThat(calendar("us-federal").on(LocalDate.of(2021, 6, 18))).isPresent();
    }
}
