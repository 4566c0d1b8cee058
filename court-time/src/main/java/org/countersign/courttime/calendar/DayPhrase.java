package org.countersign.courttime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** A day of every year as a statute names it: "June 19", "last Monday of May", "day after fourth Thursday of November". */
public sealed interface DayPhrase {
    /** The longest phrase that is read, in characters. */
    int LONGEST = 100;

    /** The day in a year. 29 February is 28 February in a common year. */
    LocalDate in(int year);

    /** The same numbered day each year. */
    record Fixed(MonthDay day) implements DayPhrase {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** The n-th weekday of a month; -1 for the last. */
    record Nth(int ordinal, DayOfWeek weekday, Month month) implements DayPhrase {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        }
    }

    /** The day after another. */
    record DayAfter(DayPhrase base) implements DayPhrase {
        @Override
        public LocalDate in(int year) {
            return base.in(year).plusDays(1);
        }
    }

    /** The first such weekday strictly after another day. */
    record WeekdayAfter(DayOfWeek weekday, DayPhrase base) implements DayPhrase {
        @Override
        public LocalDate in(int year) {
            return base.in(year).with(TemporalAdjusters.next(weekday));
        }
    }

    /** The Friday before Easter Sunday of the Gregorian calendar. */
    record GoodFriday() implements DayPhrase {
        @Override
        public LocalDate in(int year) {
            return Easter.sunday(year).minusDays(2);
        }
    }

    /** Reads a phrase; {@link IllegalArgumentException} with the phrase where it is not one. */
    static DayPhrase parse(String phrase) {
        if (phrase.length() > LONGEST) {
            throw new IllegalArgumentException(phrase.substring(0, LONGEST));
        }
        if (phrase.equals("Good Friday")) {
            return new GoodFriday();
        }
        if (phrase.startsWith("day after ")) {
            return new DayAfter(parse(phrase.substring("day after ".length())));
        }
        List<String> words = List.of(phrase.split(" ", -1));
        if (words.size() > 2 && words.get(1).equals("after")) {
            return new WeekdayAfter(weekday(words.getFirst()), parse(String.join(" ", words.subList(2, words.size()))));
        }
        if (words.size() == 4 && words.get(2).equals("of")) {
            return new Nth(ordinal(words.getFirst()), weekday(words.get(1)), month(words.get(3)));
        }
        if (words.size() == 2) {
            return new Fixed(MonthDay.of(month(words.getFirst()), Integer.parseInt(words.get(1))));
        }
        throw new IllegalArgumentException(phrase);
    }

    private static int ordinal(String word) {
        int place = List.of("last", "", "first", "second", "third", "fourth").indexOf(word);
        if (place < 0 || word.isEmpty()) {
            throw new IllegalArgumentException(word);
        }
        return place - 1;
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Month month(String word) {
        return Month.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
