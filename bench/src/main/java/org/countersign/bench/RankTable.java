package org.countersign.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The least that counts court days: two arrays over epoch days, no check, a new date for each result. */
final class RankTable {
    private final int first;
    private final int[] openBefore;
    private final int[] epochDayOfRank;

    RankTable(LocalDate from, LocalDate to, Collection<LocalDate> holidays) {
        Set<LocalDate> closed = new HashSet<>(holidays);
        this.first = (int) from.toEpochDay();
        int size = (int) (to.toEpochDay() - first) + 1;
        this.openBefore = new int[size + 1];
        int[] days = new int[size];
        int open = 0;
        for (int day = 0; day < size; day++) {
            openBefore[day] = open;
            LocalDate date = from.plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !closed.contains(date)) {
                days[open++] = first + day;
            }
        }
        openBefore[size] = open;
        this.epochDayOfRank = Arrays.copyOf(days, open);
    }

    LocalDate rolled(LocalDate date, int days) {
        int day = (int) date.toEpochDay() - first + days;
        return LocalDate.ofEpochDay(epochDayOfRank[openBefore[day]]);
    }

    LocalDate back(LocalDate date, int courtDays) {
        int day = (int) date.toEpochDay() - first;
        return LocalDate.ofEpochDay(epochDayOfRank[openBefore[day] - courtDays]);
    }
}
