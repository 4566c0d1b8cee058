package org.countersign.courttime.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.courttime.Label;

/**
 * The holidays of one jurisdiction over the years it covers. Saturdays and Sundays are not listed: no court here sits on
 * them. A certificate carries an excerpt whose window is narrower than the coverage.
 */
public final class HolidayCalendar {
    private final String id;
    private final String version;
    private final Label title;
    private final LocalDate coverFrom;
    private final LocalDate coverTo;
    private final Set<Integer> confirmedYears;
    private final LocalDate first;
    private final LocalDate last;
    private final NavigableMap<LocalDate, Holiday> holidays;

    /**
     * @param id the calendar's name in rules and certificates, "us-federal"
     * @param version the date of its edition
     * @param coverFrom first day of the years covered
     * @param coverTo last day of the years covered
     * @param confirmedYears the years of the window whose whole list was confirmed
     * @param first first day of which this value knows the holidays
     * @param last last such day
     * @param holidays all holidays of the window; of two on one day the surer is kept
     */
    public HolidayCalendar(
            String id,
            String version,
            Label title,
            LocalDate coverFrom,
            LocalDate coverTo,
            Set<Integer> confirmedYears,
            LocalDate first,
            LocalDate last,
            Collection<Holiday> holidays) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.coverFrom = coverFrom;
        this.coverTo = coverTo;
        this.confirmedYears = confirmedYears.stream()
                .filter(year -> year >= first.getYear() && year <= last.getYear())
                .collect(Collectors.toUnmodifiableSet());
        this.first = first;
        this.last = last;
        this.holidays = Collections.unmodifiableNavigableMap(kept(holidays, first, last));
    }

    private static NavigableMap<LocalDate, Holiday> kept(
            Collection<Holiday> holidays, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Holiday> kept = new TreeMap<>();
        for (Holiday holiday : holidays) {
            if (!holiday.on().isBefore(first) && !holiday.on().isAfter(last)) {
                kept.merge(holiday.on(), holiday, HolidayCalendar::surer);
            }
        }
        return kept;
    }

    private static Holiday surer(Holiday one, Holiday other) {
        return one.standing().surer(other.standing()) == one.standing() ? one : other;
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public Label title() {
        return title;
    }

    /** First day of the years covered. */
    public LocalDate coverFrom() {
        return coverFrom;
    }

    /** Last day of the years covered. */
    public LocalDate coverTo() {
        return coverTo;
    }

    /** The years of the window whose list was confirmed. */
    public Set<Integer> confirmedYears() {
        return confirmedYears;
    }

    /** First day of the window this value knows. */
    public LocalDate first() {
        return first;
    }

    /** Last day of the window this value knows. */
    public LocalDate last() {
        return last;
    }

    /** The holidays of the window, by day. */
    public NavigableMap<LocalDate, Holiday> holidays() {
        return holidays;
    }

    /** The holiday on a day of the window. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Whether the list of a year was confirmed. */
    public boolean isConfirmed(int year) {
        return confirmedYears.contains(year);
    }

    /** The same calendar with more holidays and a version that says so. */
    public HolidayCalendar with(String newVersion, Collection<Holiday> more) {
        Collection<Holiday> all = new ArrayList<>(holidays.values());
        all.addAll(more);
        return new HolidayCalendar(id, newVersion, title, coverFrom, coverTo, confirmedYears, first, last, all);
    }

    /** The part of this calendar between two days, both included: what a certificate carries. */
    public HolidayCalendar excerpt(LocalDate from, LocalDate to) {
        LocalDate start = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(last) ? last : to;
        return new HolidayCalendar(
                id,
                version,
                title,
                coverFrom,
                coverTo,
                confirmedYears,
                start,
                end,
                holidays.subMap(start, true, end, true).values());
    }

    @Override
    public String toString() {
        return id + " " + version + " " + first + ".." + last;
    }
}
