package org.countersign.courttime.rule;

import java.util.ArrayList;
import java.util.List;

/** A length of time as a rule states it. */
public sealed interface Span {
    /** Years, months and days of the calendar; months and years end on the same numbered day, clamped to the month's end. */
    record OfCalendar(int years, int months, int days, boolean inWeeks) implements Span {
        /** Whether the text counts in days alone: only such a period can be a short one. */
        public boolean isInDays() {
            return years == 0 && months == 0 && !inWeeks;
        }

        /** Whether the text counts in days or weeks: then day one can be the next court day (Florida Rule 2.514(a)(1)). */
        public boolean isInDaysOrWeeks() {
            return years == 0 && months == 0;
        }

        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            add(parts, years, "year");
            add(parts, months, "month");
            if (inWeeks) {
                add(parts, days / 7, "week");
            } else if (days != 0 || parts.isEmpty()) {
                parts.add(days + (days == 1 ? " day" : " days"));
            }
            return String.join(" ", parts);
        }

        private static void add(List<String> parts, int amount, String unit) {
            if (amount != 0) {
                parts.add(amount + " " + unit + (amount == 1 ? "" : "s"));
            }
        }
    }

    /** Days that are neither Saturday, Sunday nor a holiday of the court. */
    record OfCourtDays(int days) implements Span {
        @Override
        public String toString() {
            return days + (days == 1 ? " court day" : " court days");
        }
    }

    /** Hours on the court's clock, every hour counted, across changes of daylight saving time. */
    record OfHours(int hours) implements Span {
        @Override
        public String toString() {
            return hours + (hours == 1 ? " hour" : " hours");
        }
    }

    /** The length that an order states, given as the fact `period`. */
    record Stated() implements Span {
        @Override
        public String toString() {
            return "stated";
        }
    }

    /** A number of days. */
    static Span ofDays(int days) {
        return new OfCalendar(0, 0, days, false);
    }

    /**
     * Reads "21 days", "16 court days", "2 business days", "4 weeks", "2 years 6 months", "72 hours" or "stated";
     * {@link IllegalArgumentException} with the text where it is none of these.
     */
    static Span parse(String text) {
        if (text.equals("stated")) {
            return new Stated();
        }
        String[] words = text.replace("court day", "court-day")
                .replace("business day", "court-day")
                .split(" ", -1);
        if (words.length == 2 && words[1].matches("court-days?")) {
            return new OfCourtDays(amount(words[0], text));
        }
        if (words.length == 2 && words[1].matches("hours?")) {
            return new OfHours(amount(words[0], text));
        }
        return calendar(words, text);
    }

    /** The same, of days only: hours and stated spans are refused. */
    static Span parseDays(String text) {
        Span span = parse(text);
        return switch (span) {
            case OfCalendar calendar -> calendar;
            case OfCourtDays days -> days;
            case OfHours hours -> throw new IllegalArgumentException(text);
            case Stated stated -> throw new IllegalArgumentException(text);
        };
    }

    private static Span calendar(String[] words, String text) {
        int years = 0;
        int months = 0;
        int days = 0;
        boolean weeks = false;
        if (words.length == 0 || words.length % 2 != 0) {
            throw new IllegalArgumentException(text);
        }
        for (int at = 0; at < words.length; at += 2) {
            int amount = amount(words[at], text);
            switch (words[at + 1]) {
                case "year", "years" -> years += amount;
                case "month", "months" -> months += amount;
                case "week", "weeks" -> {
                    days += 7 * amount;
                    weeks = true;
                }
                case "day", "days" -> days += amount;
                default -> throw new IllegalArgumentException(text);
            }
        }
        return new OfCalendar(years, months, days, weeks);
    }

    private static int amount(String digits, String text) {
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(digits);
    }
}
