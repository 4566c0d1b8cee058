package org.countersign.courttime;

import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Span;

/** At which moment of its last day a period ends, and where that comes from. */
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

    static Label of(Resolved resolved, Pass.Ended ended) {
        Computation computation = ended.limb().computation();
        CountingMethod.Version method = Answering.methodOf(resolved, computation);
        if (ended.due() instanceof Due.Day) {
            return resolved.question().court().isJurisdictionAlone()
                    ? new Label("no court is named, so no moment", "no se nombra tribunal, así que no hay hora")
                    : new Label(
                            "the clerk's scheduled closing, which is not recorded here",
                            "el cierre de la secretaría, que no consta aquí");
        }
        if (isInHours(resolved, computation)) {
            return new Label("at that hour, when the last of the hours has run", "a esa hora, cuando corre la última");
        }
        Ends ends = ends(resolved, ended);
        String cite = computation.ends() instanceof Ends.ByMethod
                ? method.cite()
                : resolved.version().cite();
        return switch (ends) {
            case Ends.WithTheDay day ->
                new Label(
                        "the end of the day in the court's zone, for electronic filing (" + cite + ")",
                        "el fin del día en la zona del tribunal, para presentación electrónica (" + cite + ")");
            case Ends.WithTheDayIn day ->
                new Label(
                        "the end of the day in " + day.zone() + ", for electronic filing (" + cite + ")",
                        "el fin del día en " + day.zone() + ", para presentación electrónica (" + cite + ")");
            case Ends.At at ->
                new Label("at " + at.time() + " (" + cite + ")", "a las " + at.time() + " (" + cite + ")");
            case Ends.MondayNextAfter monday ->
                new Label(
                        "at " + monday.time() + " on the Monday next after (" + cite + ")",
                        "a las " + monday.time() + " del lunes siguiente (" + cite + ")");
            case Ends.WithTheClerk clerk -> new Label("the clerk's closing", "el cierre de la secretaría");
            case Ends.ByMethod byMethod -> Label.EMPTY;
        };
    }
}
