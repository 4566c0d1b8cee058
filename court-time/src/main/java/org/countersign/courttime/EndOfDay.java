package org.countersign.courttime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.countersign.courttime.rule.Ends;

/**
 * The moment at which a last day ends, on a court's clock.
 *
 * @param clock the court's clock
 */
record EndOfDay(Clock clock) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The moment of the last day. */
    Due moment(LocalDate on, Ends ends) {
        return switch (ends) {
            case Ends.WithTheDay day -> at(on, LAST_SECOND);
            case Ends.WithTheDayIn day -> elsewhere(on, day.zone());
            case Ends.At at -> at(on, at.time());
            case Ends.MondayNextAfter monday -> at(on, monday.time());
            case Ends.WithTheClerk clerk -> new Due.Day(on);
            case Ends.ByMethod method -> new Due.Day(on);
        };
    }

    /** The last second of the day of another zone, wherever the court sits (Florida: Eastern time). */
    private Due elsewhere(LocalDate on, ZoneId zone) {
        return clock.earliestZone(on).isPresent()
                ? new Due.At(ZonedDateTime.of(on, LAST_SECOND, zone))
                : new Due.Day(on);
    }

    private Due at(LocalDate on, LocalTime time) {
        Optional<ZoneId> zone = clock.earliestZone(on);
        return zone.isPresent() ? new Due.At(ZonedDateTime.of(on, time, zone.get())) : new Due.Day(on);
    }
}
