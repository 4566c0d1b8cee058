package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.countersign.courttime.Court;
import org.countersign.courttime.Law;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.calendar.OutsideCalendar;

/** The firm's own time ahead of the legal one: two court days before, at 17:00 of the court's zone, never after the legal moment. */
final class InternalDue {

    private static final int COURT_DAYS_BEFORE = 2;
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private InternalDue() {}

    /**
     * @param law where the court's days come from
     * @param court the court or jurisdiction
     * @param inForce the date that counts
     * @param zone the court's zone; UTC where there is none
     */
    static Instant before(Law law, Court court, Terms.InForce inForce, Optional<String> zone) {
        ZoneId where = zone.map(ZoneId::of).orElse(ZoneOffset.UTC);
        Instant own = courtDaysBefore(law, court, inForce.on())
                .atTime(CLOSE_OF_BUSINESS)
                .atZone(where)
                .toInstant();
        return inForce.at().filter(legal -> legal.isBefore(own)).orElse(own);
    }

    private static LocalDate courtDaysBefore(Law law, Court court, LocalDate day) {
        Optional<DayTable> days = law.courtDays(court, true, true).map(found -> found.in(CourtDays.Reading.MOST));
        try {
            return days.map(table -> table.plus(day, -COURT_DAYS_BEFORE)).orElseGet(() -> weekdaysBefore(day));
        } catch (OutsideCalendar outside) {
            return weekdaysBefore(day);
        }
    }

    /** Where no calendar covers the day: weekdays alone, and one more for a holiday that is not known. */
    private static LocalDate weekdaysBefore(LocalDate day) {
        LocalDate before = day;
        int left = COURT_DAYS_BEFORE + 1;
        while (left > 0) {
            before = before.minusDays(1);
            left -= CourtDays.isWeekend(before) ? 0 : 1;
        }
        return before;
    }
}
