package org.countersign.courttime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Count;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Direction;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Roll;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ShortPeriods;
import org.countersign.courttime.rule.Span;

/** One period from its start to its end: service complete, counted, lengthened, moved, rolled, extended, ended. */
final class Counting {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Resolved resolved;
    private final Computation computation;
    private final Variant variant;
    private final Trail trail;
    private final LocalDate start;
    private final Clock clock;
    private final CountingMethod.Version method;
    private final Direction direction;
    private final Roll roll;
    private final ShortPeriods shortPeriods;
    private final Optional<CourtDays> days;
    private final Optional<ServiceDays.Version> service;

    Counting(
            Resolved resolved,
            Computation computation,
            Variant variant,
            Trail trail,
            LocalDate start,
            Clock clock) {
        this.resolved = resolved;
        this.computation = computation;
        this.variant = variant;
        this.trail = trail;
        this.start = start;
        this.clock = clock;
        this.method = resolved.method(computation, start);
        this.direction = computation.count().direction();
        CountingMethod.Side side = method.side(direction);
        this.roll = roll(side);
        this.shortPeriods = alternative(side)
                .map(CountingMethod.Alternative::shortPeriods)
                .orElse(method.shortPeriods());
        this.days = Closings.courtDays(resolved, side);
        this.service = resolved.table(computation.service(), start);
    }

    private Optional<CountingMethod.Alternative> alternative(CountingMethod.Side side) {
        int wanted = variant.sideAlternative();
        return wanted >= 0 && wanted < side.alternatives().size()
                ? Optional.of(side.alternatives().get(wanted))
                : Optional.empty();
    }

    private Roll roll(CountingMethod.Side side) {
        if (computation.roll() != Roll.BY_METHOD) {
            return computation.roll();
        }
        Kind kind = resolved.version().kind();
        if (kind == Kind.NOT_BEFORE || kind == Kind.FINALITY) {
            return Roll.NONE;
        }
        return alternative(side).map(CountingMethod.Alternative::roll).orElse(side.roll());
    }

    Due due() {
        LocalDate from = preceded(completed(start));
        Span span = stated(computation.count().span());
        return switch (span) {
            case Span.OfHours hours -> new HourCount(this, trail).due(from, hours.hours());
            case Span.OfCalendar calendar -> ending(counted(from, calendar));
            case Span.OfCourtDays courtDays -> ending(counted(from, courtDays));
            case Span.Stated unresolved -> throw new IllegalStateException("a stated period was not resolved");
        };
    }

    /** The day on which service is complete. */
    private LocalDate completed(LocalDate served) {
        if (!resolved.startsFromTrigger(computation) || variant.completeAtOnce()) {
            return served;
        }
        LocalDate complete = service.flatMap(table -> table.completion(variant.service()))
                .map(completion -> switch (completion.when()) {
                    case ServiceDays.Later.After after -> moved(served, after.span(), 1);
                    case ServiceDays.Later.NextCourtDayIfClosed closed -> nextOrSame(served);
                    case ServiceDays.Later.NextDayFrom from -> isFrom(from.hour()) ? served.plusDays(1) : served;
                })
                .orElse(served);
        if (!complete.equals(served)) {
            trail.step(Step.Kind.COMPLETED, served, complete, variant.service());
        }
        return complete;
    }

    private boolean isFrom(LocalTime hour) {
        return resolved.question()
                .trigger()
                .at()
                .filter(at -> !at.isBefore(hour))
                .isPresent();
    }

    private LocalDate preceded(LocalDate from) {
        LocalDate day = from;
        for (Count count : computation.precededBy()) {
            LocalDate end = moved(day, count.span(), count.direction().sign());
            trail.step(Step.Kind.PRECEDED, day, end, count);
            day = end;
        }
        return day;
    }

    private Span stated(Span span) {
        if (!(span instanceof Span.Stated)) {
            return span;
        }
        String period = resolved.question()
                .facts()
                .text("period")
                .orElseThrow(() -> new Refused(
                        "period",
                        "The length of the period is missing; state it (period=10 days).",
                        "Falta la duración del plazo; indíquela (period=10 days)."));
        if (FactCheck.StatedPeriod.contradicts(period, direction.word())) {
            throw new Refused(
                    "period",
                    resolved.version().cite() + " counts " + direction.word() + " the event; the stated period is "
                            + period + ".",
                    resolved.version().cite() + " cuenta " + (direction == Direction.AFTER ? "después" : "antes")
                            + " del hecho; el plazo indicado es " + period + ".");
        }
        return FactCheck.StatedPeriod.spanOf(period);
    }

    private LocalDate counted(LocalDate from, Span span) {
        if (span instanceof Span.OfCalendar calendar && calendar.isInDays() && calendar.days() > 0) {
            if (shortPeriods.includes(calendar.days())) {
                LocalDate to = plusCourtDays(from, direction.sign() * calendar.days());
                trail.step(Step.Kind.COUNTED_COURT_DAYS, from, to, computation.count());
                return to;
            }
            if (method.firstDayIsCourtDay()) {
                int sign = direction.sign();
                LocalDate to = plusCourtDays(from, sign).plusDays(sign * (calendar.days() - 1L));
                trail.step(Step.Kind.COUNTED_FROM_COURT_DAY, from, to, span, direction);
                return to;
            }
        }
        LocalDate to = moved(from, span, direction.sign());
        Step.Kind kind = span instanceof Span.OfCourtDays ? Step.Kind.COUNTED_COURT_DAYS : Step.Kind.COUNTED;
        trail.step(kind, from, to, span, direction);
        return to;
    }

    /** A day so far away, without roll. */
    private LocalDate moved(LocalDate from, Span span, int sign) {
        return switch (span) {
            case Span.OfCalendar calendar ->
                from.plusMonths((long) sign * (12L * calendar.years() + calendar.months()))
                        .plusDays((long) sign * calendar.days());
            case Span.OfCourtDays courtDays -> plusCourtDays(from, sign * courtDays.days());
            case Span.OfHours hours -> throw new IllegalStateException(span + " cannot be counted in days");
            case Span.Stated stated -> throw new IllegalStateException("a stated period was not resolved");
        };
    }

    private Due ending(LocalDate counted) {
        LocalDate shifted = shifted(counted);
        Ends ends = ends();
        if (ends instanceof Ends.MondayNextAfter) {
            return moment(deferred(rolled(mondayNextAfter(shifted))), ends);
        }
        return moment(deferred(withService(shifted)), ends);
    }

    private LocalDate shifted(LocalDate day) {
        if (computation.shift() == 0) {
            return day;
        }
        LocalDate to = day.plusDays(computation.shift());
        trail.step(Step.Kind.SHIFTED, day, to, computation.shift());
        return to;
    }

    private LocalDate mondayNextAfter(LocalDate day) {
        LocalDate monday = day.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
        trail.step(Step.Kind.MONDAY, day, monday, "");
        return monday;
    }

    private LocalDate withService(LocalDate counted) {
        Optional<Span> added = addition();
        if (added.isEmpty()) {
            return rolled(counted);
        }
        Span span = added.get();
        int sign = direction.sign();
        return switch (sequence()) {
            case ADD_AFTER_EXPIRY -> {
                LocalDate expiry = rolled(counted);
                LocalDate later = moved(expiry, span, sign);
                trail.step(Step.Kind.ADDED, expiry, later, span);
                yield rolled(later);
            }
            case LENGTHEN -> {
                LocalDate longer = moved(counted, span, sign);
                trail.step(Step.Kind.LENGTHENED, counted, longer, span);
                yield rolled(longer);
            }
        };
    }

    private ServiceDays.Sequence sequence() {
        ServiceDays.Version table = service.orElseThrow();
        int wanted = variant.sequenceAlternative();
        return wanted >= 0 && wanted < table.alternatives().size()
                ? table.alternatives().get(wanted).sequence()
                : table.sequence();
    }

    /** What the way of service adds in this variant. */
    private Optional<Span> addition() {
        if (service.isEmpty() || variant.service().isEmpty() || !resolved.startsFromTrigger(computation)) {
            return Optional.empty();
        }
        boolean doubtful = computation.service() instanceof org.countersign.courttime.rule.ServiceUse.Doubtful;
        boolean servedItself = resolved.question()
                .facts()
                .text("role")
                .filter("server"::equals)
                .isPresent();
        if (servedItself || (doubtful && !variant.doubtfulService())) {
            trail.step(Step.Kind.NOT_ADDED, start, start, servedItself ? "server" : variant.service());
            return Optional.empty();
        }
        Span span = service.get().add().get(variant.service());
        if (span == null) {
            trail.step(Step.Kind.NOT_ADDED, start, start, variant.service());
        }
        return Optional.ofNullable(span);
    }

    LocalDate rolled(LocalDate day) {
        if (roll == Roll.NONE && days.isEmpty()) {
            return day;
        }
        return switch (roll) {
            case FORWARD -> rolledTo(day, nextOrSame(day));
            case BACKWARD -> rolledTo(day, previousOrSame(day));
            case NONE, BY_METHOD -> day;
        };
    }

    private LocalDate rolledTo(LocalDate day, LocalDate to) {
        if (!to.equals(day)) {
            trail.step(Step.Kind.ROLLED, day, to, "");
        }
        return to;
    }

    /** The first accessible court day, always forward, where the clerk's office was inaccessible on the last day. */
    LocalDate deferred(LocalDate day) {
        if (resolved.question().facts().isEmpty()) {
            return day;
        }
        List<LocalDate> inaccessible = resolved.question().facts().dates("inaccessible");
        LocalDate accessible = day;
        while (inaccessible.contains(accessible)) {
            accessible = plusCourtDays(accessible, 1);
        }
        if (!accessible.equals(day)) {
            trail.step(Step.Kind.DEFERRED, day, accessible, "");
        }
        return accessible;
    }

    private Ends ends() {
        if (!(computation.ends() instanceof Ends.ByMethod)) {
            return computation.ends();
        }
        boolean paper = resolved.question()
                .facts()
                .text("filing")
                .filter("paper"::equals)
                .isPresent();
        return paper ? new Ends.WithTheClerk() : method.ends();
    }

    private Due moment(LocalDate on, Ends ends) {
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

    /** The zone in which hours are counted. */
    ZoneId zone() {
        return clock.earliestZone(start)
                .orElseThrow(() -> new Refused(
                        "court",
                        "A period in hours needs the court's zone; name the court.",
                        "Un plazo en horas necesita la zona horaria del tribunal; nombre el tribunal."));
    }

    LocalTime startTime() {
        return resolved.question()
                .trigger()
                .at()
                .orElseThrow(() -> new Refused(
                        "time",
                        "A period in hours needs the time of its event; state it (--at 10:23).",
                        "Un plazo en horas necesita la hora de su hecho; indíquela (--at 10:23)."));
    }

    Direction direction() {
        return direction;
    }

    private DayTable table() {
        return days.orElseThrow(() -> new Refused(
                        resolved.question().court().id(),
                        "There is no calendar of " + resolved.question().court().name()
                                + " here, so its court days cannot be counted.",
                        "No hay aquí calendario de " + resolved.question().court().name()
                                + ", así que no se pueden contar sus días hábiles."))
                .in(variant.days());
    }

    private LocalDate nextOrSame(LocalDate day) {
        LocalDate to = table().nextOrSame(day);
        trail.asked(day, to);
        return to;
    }

    private LocalDate previousOrSame(LocalDate day) {
        LocalDate to = table().previousOrSame(day);
        trail.asked(day, to);
        return to;
    }

    private LocalDate plusCourtDays(LocalDate from, int courtDays) {
        LocalDate to = table().plus(from, courtDays);
        trail.asked(from, to);
        return to;
    }
}
