package org.countersign.courttime.rule;

import java.util.List;

/**
 * One complete period: what starts it, how it is counted, where it ends.
 *
 * @param on the events any of which starts it
 * @param count how far it runs
 * @param precededBy periods counted first, without roll, whose end starts the count; usually none
 * @param counting the counting method's id; "of the court" for the method of the court's own rules
 * @param service whether the way of service adds to it
 * @param roll an override of the method's roll
 * @param ends an override of the method's end of day
 * @param shift days to move the counted day before rolling (11 U.S.C. 502(b)(9): -1 in the safe reading)
 */
public record Computation(
        List<String> on,
        Count count,
        List<Count> precededBy,
        String counting,
        ServiceUse service,
        Roll roll,
        Ends ends,
        int shift) {
    /** The counting method of the court's own rules, for periods set by order. */
    public static final String OF_THE_COURT = "of the court";

    /** The word for a period that any event may start. */
    public static final String ANY_EVENT = "any";

    public Computation {
        on = List.copyOf(on);
        precededBy = List.copyOf(precededBy);
    }

    /** Whether an event starts this period. */
    public boolean startsOn(String event) {
        return on.contains(event) || on.contains(ANY_EVENT);
    }
}
