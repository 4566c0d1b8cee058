package org.countersign.courttime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Count;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Direction;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Roll;
import org.countersign.courttime.rule.ShortPeriods;
import org.countersign.courttime.rule.Span;

/** One period from its start to its end: service complete, counted, lengthened, moved, rolled, extended, ended. */
final class Counting {
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
    private final AskedDays days;
    private final Serving serving;

    Counting(Resolved resolved, Computation computation, Variant variant, Trail trail, LocalDate start, Clock clock) {
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
        this.shortPeriods =
                alternative(side).map(CountingMethod.Alternative::shortPeriods).orElse(method.shortPeriods());
        this.days = new AskedDays(resolved.question().court(), resolved.courtDays(side), variant.days(), trail);
        this.serving = new Serving(resolved, computation, variant, trail, start);
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
        LocalDate from = preceded(serving.completed(start, days));
        Span span = stated(computation.count().span());
        return switch (span) {
            case Span.OfHours hours -> new HourCount(this, trail).due(from, hours.hours());
            case Span.OfCalendar calendar -> ending(counted(from, calendar));
            case Span.OfCourtDays courtDays -> ending(counted(from, courtDays));
            case Span.Stated unresolved -> throw new IllegalStateException("a stated period was not resolved");
        };
    }

    private LocalDate preceded(LocalDate from) {
        LocalDate day = from;
        for (Count count : computation.precededBy()) {
            LocalDate end = days.moved(day, count.span(), count.direction().sign());
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
        if (span instanceof Span.OfCalendar calendar && calendar.isInDaysOrWeeks() && calendar.days() > 0) {
            if (calendar.isInDays() && shortPeriods.includes(calendar.days())) {
                return courtDaysCounted(from, span, calendar.days());
            }
            if (method.firstDayIsCourtDay()) {
                int sign = direction.sign();
                LocalDate to = days.plusCourtDays(from, sign).plusDays(sign * (calendar.days() - 1L));
                trail.step(Step.Kind.COUNTED_FROM_COURT_DAY, from, to, span, direction);
                return to;
            }
        }
        if (span instanceof Span.OfCourtDays courtDays) {
            return courtDaysCounted(from, span, courtDays.days());
        }
        LocalDate to = days.moved(from, span, direction.sign());
        trail.step(Step.Kind.COUNTED, from, to, span, direction);
        return to;
    }

    private LocalDate courtDaysCounted(LocalDate from, Span span, int courtDays) {
        LocalDate to = days.plusCourtDays(from, direction.sign() * courtDays);
        trail.step(Step.Kind.COUNTED_COURT_DAYS, from, to, span, direction);
        return to;
    }

    private Due ending(LocalDate counted) {
        LocalDate shifted = shifted(counted);
        Ends ends = ends();
        if (ends instanceof Ends.MondayNextAfter) {
            return new EndOfDay(clock).moment(deferred(rolled(mondayNextAfter(shifted))), ends);
        }
        return new EndOfDay(clock).moment(deferred(withService(shifted)), ends);
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
        LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        trail.step(Step.Kind.MONDAY, day, monday, "");
        return monday;
    }

    private LocalDate withService(LocalDate counted) {
        Optional<Span> added = serving.addition(start);
        if (added.isEmpty()) {
            return rolled(counted);
        }
        Span span = added.get();
        int sign = direction.sign();
        return switch (serving.sequence()) {
            case ADD_AFTER_EXPIRY -> {
                LocalDate expiry = rolled(counted);
                LocalDate later = days.moved(expiry, span, sign);
                trail.step(Step.Kind.ADDED, expiry, later, span);
                yield rolled(later);
            }
            case LENGTHEN -> {
                LocalDate longer = days.moved(counted, span, sign);
                trail.step(Step.Kind.LENGTHENED, counted, longer, span);
                yield rolled(longer);
            }
        };
    }

    LocalDate rolled(LocalDate day) {
        return switch (roll) {
            case FORWARD -> rolledTo(day, days.nextOrSame(day));
            case BACKWARD -> rolledTo(day, days.previousOrSame(day));
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
            accessible = days.plusCourtDays(accessible, 1);
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
}
