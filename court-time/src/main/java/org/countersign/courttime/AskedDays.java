package org.countersign.courttime;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.rule.Span;

/** The days of a court as one period asks for them: every answer is noted in the trail. */
final class AskedDays {
    private final Court court;
    private final Optional<CourtDays> days;
    private final CourtDays.Reading reading;
    private final Trail trail;

    AskedDays(Court court, Optional<CourtDays> days, CourtDays.Reading reading, Trail trail) {
        this.court = court;
        this.days = days;
        this.reading = reading;
        this.trail = trail;
    }

    /** A day so far away, without roll. */
    LocalDate moved(LocalDate from, Span span, int sign) {
        return switch (span) {
            case Span.OfCalendar calendar ->
                from.plusMonths((long) sign * (12L * calendar.years() + calendar.months()))
                        .plusDays((long) sign * calendar.days());
            case Span.OfCourtDays courtDays -> plusCourtDays(from, sign * courtDays.days());
            case Span.OfHours hours -> throw new IllegalStateException(span + " cannot be counted in days");
            case Span.Stated stated -> throw new IllegalStateException("a stated period was not resolved");
        };
    }

    private DayTable table() {
        return days.orElseThrow(() -> new Refused(
                        court.id(),
                        "There is no calendar of " + court.name() + " here, so its court days cannot be counted.",
                        "No hay aquí calendario de " + court.name()
                                + ", así que no se pueden contar sus días hábiles."))
                .in(reading);
    }

    LocalDate nextOrSame(LocalDate day) {
        LocalDate to = table().nextOrSame(day);
        trail.asked(day, to);
        return to;
    }

    LocalDate previousOrSame(LocalDate day) {
        LocalDate to = table().previousOrSame(day);
        trail.asked(day, to);
        return to;
    }

    LocalDate plusCourtDays(LocalDate from, int courtDays) {
        LocalDate to = table().plus(from, courtDays);
        trail.asked(from, to);
        return to;
    }
}
