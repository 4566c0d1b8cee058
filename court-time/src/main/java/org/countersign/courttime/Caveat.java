package org.countersign.courttime;

/**
 * Something a person who relies on a deadline must know.
 *
 * @param kind what it is about
 * @param sentence the sentence
 */
public record Caveat(Kind kind, Label sentence) {
    /** What a caveat is about. */
    public enum Kind {
        /** The rule's text was not read: it rests on knowledge. */
        UNCONFIRMED_RULE,
        /** The calendar of that year rests on knowledge. */
        UNCONFIRMED_CALENDAR,
        /** Fewer than 24 months of the calendar are left. */
        CALENDAR_NEARLY_OVER,
        /** The state's holidays are not covered. */
        STATE_NOT_COVERED,
        /** The rule holds only if a fact does that is not stated. */
        CONDITION,
        /** A period of the rule has not started. */
        LIMB_LEFT_OUT,
        /** Accrual and tolling are for an attorney. */
        ATTORNEY,
        /** Another rule displaces this one here. */
        DISPLACED,
        /** This rule stands in place of another. */
        REPLACES
    }
}
