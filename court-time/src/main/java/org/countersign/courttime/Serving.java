package org.countersign.courttime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Direction;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ServiceUse;
import org.countersign.courttime.rule.Span;

/** What the way in which a paper was served does to a period that runs from its service. */
final class Serving {
    private final Resolved resolved;
    private final Computation computation;
    private final Variant variant;
    private final Trail trail;
    private final Optional<ServiceDays.Version> table;

    Serving(Resolved resolved, Computation computation, Variant variant, Trail trail, LocalDate start) {
        this.resolved = resolved;
        this.computation = computation;
        this.variant = variant;
        this.trail = trail;
        this.table = resolved.table(computation.service(), start);
    }

    /** The day on which service is complete; a day that a period runs back from is no service. */
    LocalDate completed(LocalDate served, AskedDays days) {
        boolean beforeAnEvent = computation.count().direction() == Direction.BEFORE;
        if (beforeAnEvent || !resolved.startsFromTrigger(computation) || variant.completeAtOnce()) {
            return served;
        }
        LocalDate complete = table.flatMap(each -> each.completion(variant.service()))
                .map(completion -> switch (completion.when()) {
                    case ServiceDays.Later.After after -> days.moved(served, after.span(), 1);
                    case ServiceDays.Later.NextCourtDayIfClosed closed -> days.nextOrSame(served);
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

    /** What the way of service adds in this variant. */
    Optional<Span> addition(LocalDate start) {
        if (table.isEmpty() || variant.service().isEmpty() || !resolved.startsFromTrigger(computation)) {
            return Optional.empty();
        }
        boolean doubtful = computation.service() instanceof ServiceUse.Doubtful;
        boolean servedItself = helpsTheServed() && isServer();
        if (servedItself || (doubtful && !variant.doubtfulService())) {
            trail.step(Step.Kind.NOT_ADDED, start, start, servedItself ? "server" : variant.service());
            return Optional.empty();
        }
        Span span = table.get().add().get(variant.service());
        if (span == null) {
            trail.step(Step.Kind.NOT_ADDED, start, start, variant.service());
        }
        return Optional.ofNullable(span);
    }

    /**
     * Whether the days help the party who was served, so that the one who served has none. Where a notice must be given
     * so long before a day, or an act must wait, it is the server who owes them.
     */
    private boolean helpsTheServed() {
        Kind kind = resolved.version().kind();
        return computation.count().direction() == Direction.AFTER && kind != Kind.FLOOR && kind != Kind.NOT_BEFORE;
    }

    private boolean isServer() {
        return resolved.question().facts().text("role").filter("server"::equals).isPresent();
    }

    /** In which sequence it is added; {@link java.util.NoSuchElementException} where nothing is. */
    ServiceDays.Sequence sequence() {
        ServiceDays.Version text = table.orElseThrow();
        int wanted = variant.sequenceAlternative();
        return wanted >= 0 && wanted < text.alternatives().size()
                ? text.alternatives().get(wanted).sequence()
                : text.sequence();
    }
}
