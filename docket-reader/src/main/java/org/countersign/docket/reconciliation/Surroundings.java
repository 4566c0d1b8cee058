package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.countersign.docket.StatedPeriod;

/**
 * What stands around a printed date and may explain it.
 *
 * @param otherTriggers other days from which the period may run: of other dates in the text, of like events in other
 *     entries, of the entry itself
 * @param periods periods that the text or an order of the docket states
 * @param orderMentioned whether the text speaks of an order without stating its period
 */
public record Surroundings(List<LocalDate> otherTriggers, List<StatedPeriod> periods, boolean orderMentioned) {
    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), false);

    public Surroundings {
        otherTriggers = List.copyOf(otherTriggers);
        periods = List.copyOf(periods);
    }
}
