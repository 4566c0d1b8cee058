package org.countersign.courttime.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Court days as ranks: for each day how many court days came before it, and for each rank its day. Counting any number
 * of court days in either direction is two look-ups, rolling is one. Days in and out are the same shared
 * {@link LocalDate} values, so that nothing is allocated.
 *
 * <p>Example, federal days: {@code plus(Thursday 2026-12-17, -16)} is Tuesday 2026-11-24 (26 November is a holiday).
 */
public final class DayTable {
    private final DaySpan span;
    private final int[] openBefore;
    private final int[] dayOfRank;

    DayTable(DaySpan span, BitSet closed) {
        this.span = span;
        int size = span.size();
        this.openBefore = new int[size + 1];
        int[] days = new int[size];
        int open = 0;
        for (int day = 0; day < size; day++) {
            openBefore[day] = open;
            if (!closed.get(day)) {
                days[open++] = day;
            }
        }
        openBefore[size] = open;
        this.dayOfRank = Arrays.copyOf(days, open);
    }

    /** Whether the court counts the day as a court day. */
    public boolean isOpen(LocalDate date) {
        int day = span.indexOf(date);
        return openBefore[day + 1] > openBefore[day];
    }

    /** The day itself where it is a court day, else the next one. */
    public LocalDate nextOrSame(LocalDate date) {
        return ranked(openBefore[span.indexOf(date)]);
    }

    /** The day itself where it is a court day, else the one before. */
    public LocalDate previousOrSame(LocalDate date) {
        return ranked(openBefore[span.indexOf(date) + 1] - 1);
    }

    /** The n-th court day after (n positive) or before (n negative) a day that is itself never counted; n = 0 is the day. */
    public LocalDate plus(LocalDate date, int courtDays) {
        int day = span.indexOf(date);
        if (courtDays == 0) {
            return date;
        }
        return ranked(courtDays > 0 ? openBefore[day + 1] - 1 + courtDays : openBefore[day] + courtDays);
    }

    /** A calendar day some days away, then the next court day where it is none: count, then roll. */
    public LocalDate plusDaysThenNextOrSame(LocalDate date, int days) {
        int day = span.indexOf(date) + days;
        if (day < 0 || day >= span.size()) {
            throw span.outside();
        }
        return ranked(openBefore[day]);
    }

    /** How many court days lie between two days, the first excluded, the last included. */
    public int between(LocalDate after, LocalDate through) {
        return openBefore[span.indexOf(through) + 1] - openBefore[span.indexOf(after) + 1];
    }

    private LocalDate ranked(int rank) {
        if (rank < 0 || rank >= dayOfRank.length) {
            throw span.outside();
        }
        return span.day(dayOfRank[rank]);
    }
}
