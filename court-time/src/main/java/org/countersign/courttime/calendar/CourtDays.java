package org.countersign.courttime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The court days of one court in one direction of counting: weekends and the holidays of its calendars, in three tables
 * that differ only where a holiday's standing is not settled.
 */
public final class CourtDays {
    private final List<Counted> calendars;
    private final DaySpan span;
    private final NavigableMap<LocalDate, Holiday> holidays;
    private final DayTable prevailing;
    private final DayTable fewest;
    private final DayTable most;
    private final int[] doubtfulBefore;

    /**
     * A calendar and whether it is a state's in a federal court. Federal Rule 6(a)(6)(C) counts state holidays after an
     * event, but court systems often do not: they count in the prevailing reading only.
     */
    public record Counted(HolidayCalendar calendar, boolean ofState) {}

    private CourtDays(List<Counted> calendars, Collection<Holiday> closings) {
        this.calendars = List.copyOf(calendars);
        this.span = new DaySpan(latestFirst(calendars), earliestLast(calendars));
        this.holidays = Collections.unmodifiableNavigableMap(merged(calendars, closings));
        BitSet weekends = weekends();
        this.prevailing = table(Reading.PREVAILING, weekends);
        this.fewest = table(Reading.FEWEST, weekends);
        this.most = table(Reading.MOST, weekends);
        this.doubtfulBefore = doubts(weekends);
    }

    /** Which holidays count. */
    public enum Reading {
        /** Settled and doubtful ones. */
        PREVAILING,
        /** Settled ones only: forward results are earliest. */
        FEWEST,
        /** All, disputed ones too: forward results are latest. */
        MOST;

        boolean counts(Standing standing) {
            return switch (standing) {
                case SETTLED -> true;
                case DOUBTFUL -> this != FEWEST;
                case DISPUTED -> this == MOST;
            };
        }
    }

    /** The court days that calendars leave, over the days that all of them know. At least one calendar. */
    public static CourtDays of(List<Counted> calendars) {
        return of(calendars, List.of());
    }

    /** The same with closings that a court declared for itself. */
    public static CourtDays of(List<Counted> calendars, Collection<Holiday> closings) {
        if (calendars.isEmpty()) {
            throw new IllegalArgumentException("court days need at least one calendar");
        }
        return new CourtDays(calendars, closings);
    }

    private static LocalDate latestFirst(List<Counted> calendars) {
        return calendars.stream()
                .map(each -> each.calendar().first())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate earliestLast(List<Counted> calendars) {
        return calendars.stream()
                .map(each -> each.calendar().last())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static NavigableMap<LocalDate, Holiday> merged(List<Counted> calendars, Collection<Holiday> closings) {
        NavigableMap<LocalDate, Holiday> merged = new TreeMap<>();
        for (Counted each : calendars) {
            for (Holiday holiday : each.calendar().holidays().values()) {
                boolean softened = each.ofState() && holiday.standing() == Standing.SETTLED;
                merge(merged, softened ? holiday.with(Standing.DOUBTFUL) : holiday);
            }
        }
        closings.forEach(closing -> merge(merged, closing));
        return merged;
    }

    private static void merge(NavigableMap<LocalDate, Holiday> merged, Holiday holiday) {
        merged.merge(
                holiday.on(),
                holiday,
                (one, other) -> one.standing().surer(other.standing()) == one.standing() ? one : other);
    }

    private BitSet weekends() {
        BitSet weekends = new BitSet(span.size());
        int saturday =
                DayOfWeek.SATURDAY.getValue() - span.first().getDayOfWeek().getValue();
        for (int day = saturday; day < span.size(); day += DayOfWeek.values().length) {
            weekends.set(Math.max(day, 0), Math.clamp(day + 2, 0, span.size()));
        }
        return weekends;
    }

    private DayTable table(Reading reading, BitSet weekends) {
        BitSet closed = (BitSet) weekends.clone();
        for (Holiday holiday : holidays.values()) {
            if (span.covers(holiday.on()) && reading.counts(holiday.standing())) {
                closed.set(span.indexOf(holiday.on()));
            }
        }
        return new DayTable(span, closed);
    }

    private int[] doubts(BitSet weekends) {
        BitSet doubtful = new BitSet(span.size());
        for (Holiday holiday : holidays.values()) {
            if (span.covers(holiday.on()) && holiday.standing() != Standing.SETTLED) {
                doubtful.set(span.indexOf(holiday.on()));
            }
        }
        doubtful.andNot(weekends);
        int[] before = new int[span.size() + 1];
        for (int day = 0; day < span.size(); day++) {
            before[day + 1] = before[day] + (doubtful.get(day) ? 1 : 0);
        }
        return before;
    }

    /** Whether the day is a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** The table of a reading. */
    public DayTable in(Reading reading) {
        return switch (reading) {
            case PREVAILING -> prevailing;
            case FEWEST -> fewest;
            case MOST -> most;
        };
    }

    /** The calendars composed. */
    public List<Counted> calendars() {
        return calendars;
    }

    /** The holiday on a day, with its standing in this court and direction. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** The holidays between two days, both included. */
    public Collection<Holiday> holidays(LocalDate from, LocalDate to) {
        return holidays.subMap(from, true, to, true).values();
    }

    /** Whether any day between two days, both included, is a holiday in one reading and a court day in another. */
    public boolean doubtBetween(LocalDate from, LocalDate to) {
        if (!span.covers(from) || !span.covers(to)) {
            return true;
        }
        return doubtfulBefore[span.indexOf(to) + 1] > doubtfulBefore[span.indexOf(from)];
    }

    /** First day known. */
    public LocalDate first() {
        return span.first();
    }

    /** Last day known. */
    public LocalDate last() {
        return span.last();
    }
}
