package org.countersign.courttime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.Label;

/**
 * A holiday of every year within its life. Actual and observed day are kept apart: the actual day keeps its own
 * standing, the substitute has another where the law of substitution is weaker.
 *
 * @param name what it is called
 * @param day the day of the year
 * @param cite what makes it a holiday
 * @param substitutes for a weekday on which the day may fall, how many days away it is observed (Saturday -1)
 * @param standing of the actual day
 * @param substituteStanding of the substitute day
 * @param from first day of its life
 * @param to last day of its life
 * @param evenYearsOnly general elections
 * @param confirmed whether its source was read
 */
record HolidayRule(
        Label name,
        DayPhrase day,
        String cite,
        Map<DayOfWeek, Integer> substitutes,
        Standing standing,
        Standing substituteStanding,
        LocalDate from,
        LocalDate to,
        boolean evenYearsOnly,
        boolean confirmed) {

    /** The holidays this rule makes of one year: the actual day, and its substitute where there is one. */
    List<Holiday> in(int year) {
        LocalDate actual = day.in(year);
        if ((evenYearsOnly && year % 2 != 0) || actual.isBefore(from) || actual.isAfter(to)) {
            return List.of();
        }
        List<Holiday> days = new ArrayList<>(2);
        days.add(new Holiday(actual, name, cite, standing, false, confirmed));
        Integer shift = substitutes.get(actual.getDayOfWeek());
        if (shift != null) {
            days.add(new Holiday(actual.plusDays(shift), name, cite, substituteStanding, true, confirmed));
        }
        return days;
    }
}
