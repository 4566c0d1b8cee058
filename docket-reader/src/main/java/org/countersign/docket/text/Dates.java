package org.countersign.docket.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates in a text, in their order: 1/2/2010, 01/02/10, 1-2-2010, 2010-01-02, January 2, 2010, Jan. 2nd 2010, 2 January
 * 2010, the 2nd day of January, 2010, each with or without its weekday; and January 2 without a year where a day is given to find the year from. A
 * two-digit year is from 1970 to 2069. What is no day of the calendar is no date.
 */
public final class Dates {
    private static final String[] WEEKDAYS = {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun"
    };

    private Dates() {}

    /**
     * The dates of a text, in their order.
     *
     * @param near a day near which a date without a year lies, such as the day of the entry; without it such a date is
     *     not read
     */
    public static List<StatedDate> in(Words words, Optional<LocalDate> near) {
        List<StatedDate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<DateWords> date = at(words, at, near).map(each -> withWeekday(words, each));
            if (date.isPresent()) {
                StatedDate stated = Times.beside(words, date.get());
                found.add(stated);
                at = stated.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** A weekday before a date belongs to it: "Friday, June 19, 2026". */
    private static DateWords withWeekday(Words words, DateWords date) {
        boolean named = date.from() > 0 && words.is(date.from() - 1, WEEKDAYS);
        return named ? new DateWords(date.on(), date.from() - 1, date.to(), date.yearStated()) : date;
    }

    private static Optional<DateWords> at(Words words, int at, Optional<LocalDate> near) {
        if (words.isNumber(at)) {
            return NumericDates.at(words, at).or(() -> NamedDates.dayFirst(words, at));
        }
        return NamedDates.monthFirst(words, at, near);
    }

    /** A day of the calendar, or none; a two-digit year is from 1970 to 2069. */
    static Optional<LocalDate> day(int year, int month, int day) {
        int whole = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
        boolean possible = whole >= 1700 && whole < 2200 && month >= 1 && month <= 12 && day >= 1;
        if (!possible || day > LocalDate.of(whole, month, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(whole, month, day));
    }
}
