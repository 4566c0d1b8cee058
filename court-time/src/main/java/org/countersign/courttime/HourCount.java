package org.countersign.courttime;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A period in hours: it begins at once, every hour counts, across changes of daylight saving time; where it would end on
 * a closed day it ends at the same time of the next court day (Fed. R. Civ. P. 6(a)(2)). It is never rounded up.
 *
 * <p>Example: 72 hours from 10:23 a.m. on Friday 2 November 2007 end at 9:23 a.m. on Monday 5 November.
 */
final class HourCount {
    private final Counting counting;
    private final Trail trail;

    HourCount(Counting counting, Trail trail) {
        this.counting = counting;
        this.trail = trail;
    }

    Due due(LocalDate from, int hours) {
        ZonedDateTime began = ZonedDateTime.of(from, counting.startTime(), counting.zone());
        ZonedDateTime ended = began.plusHours((long) counting.direction().sign() * hours);
        trail.step(
                Step.Kind.COUNTED_HOURS,
                from,
                ended.toLocalDate(),
                began.toOffsetDateTime() + " " + hours + " " + ended.toOffsetDateTime());
        LocalDate day = counting.deferred(counting.rolled(ended.toLocalDate()));
        return new Due.At(
                day.equals(ended.toLocalDate()) ? ended : ZonedDateTime.of(day, ended.toLocalTime(), ended.getZone()));
    }
}
