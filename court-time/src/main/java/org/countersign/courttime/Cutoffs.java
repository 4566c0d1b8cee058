package org.countersign.courttime;

import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Span;

/** Finds at which moment of its last day a period ends. */
final class Cutoffs {
    private Cutoffs() {}

    static Ends ends(Resolved resolved, Pass.Ended ended) {
        Computation computation = ended.limb().computation();
        return computation.ends() instanceof Ends.ByMethod
                ? Answering.methodOf(resolved, computation).ends()
                : computation.ends();
    }

    private static boolean isInHours(Resolved resolved, Computation computation) {
        return switch (computation.count().span()) {
            case Span.OfHours hours -> true;
            case Span.OfCalendar calendar -> false;
            case Span.OfCourtDays days -> false;
            case Span.Stated stated ->
                resolved.question()
                        .facts()
                        .text("period")
                        .filter(text -> FactCheck.StatedPeriod.spanOf(text) instanceof Span.OfHours)
                        .isPresent();
        };
    }

    static Cutoff of(Resolved resolved, Pass.Ended ended) {
        Computation computation = ended.limb().computation();
        if (ended.due() instanceof Due.Day) {
            return resolved.question().court().isJurisdictionAlone()
                    ? new Cutoff.NoCourt()
                    : new Cutoff.OfDay(new Ends.WithTheClerk(), "");
        }
        if (isInHours(resolved, computation)) {
            return new Cutoff.Hours();
        }
        String cite = computation.ends() instanceof Ends.ByMethod
                ? Answering.methodOf(resolved, computation).cite()
                : resolved.version().cite();
        return new Cutoff.OfDay(ends(resolved, ended), cite);
    }
}
