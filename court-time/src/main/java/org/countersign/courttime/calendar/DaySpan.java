package org.countersign.courttime.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days between two dates, numbered from 0, each a shared value. */
final class DaySpan {
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate[] days;
    private final int firstMonth;
    private final int[] startOfMonth;

    DaySpan(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + ".." + last + " is empty");
        }
        this.first = first;
        this.last = last;
        this.days = new LocalDate[(int) ChronoUnit.DAYS.between(first, last) + 1];
        this.firstMonth = month(first);
        this.startOfMonth = new int[month(last) - firstMonth + 1];
        LocalDate day = first;
        for (int index = 0; index < days.length; index++) {
            days[index] = day;
            startOfMonth[month(day) - firstMonth] = index - day.getDayOfMonth() + 1;
            day = day.plusDays(1);
        }
    }

    private static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue();
    }

    int size() {
        return days.length;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    LocalDate day(int index) {
        return days[index];
    }

    /** The number of a day; {@link OutsideCalendar} where it is not in the span. */
    int indexOf(LocalDate date) {
        int month = month(date) - firstMonth;
        if (month < 0 || month >= startOfMonth.length) {
            throw outside();
        }
        int index = startOfMonth[month] + date.getDayOfMonth() - 1;
        if (index < 0 || index >= days.length) {
            throw outside();
        }
        return index;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    OutsideCalendar outside() {
        return new OutsideCalendar(first, last);
    }
}
