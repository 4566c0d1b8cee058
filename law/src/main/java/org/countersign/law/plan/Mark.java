package org.countersign.law.plan;

import java.time.Instant;

/**
 * What somebody did with one occurrence of a step. Of several marks the latest counts.
 *
 * @param step the step's id
 * @param occurrence {@link #FIRST}, the number of a later one that a person opened, or the id of the docket event that
 *     called for it
 * @param kind what was done
 * @param at when
 */
public record Mark(String step, String occurrence, Kind kind, Instant at) {
    /** The occurrence of a step that comes once, and the first of one that is repeated by hand. */
    public static final String FIRST = "1";

    /** What may be done with a step; of two marks of one instant the later in this list counts. */
    public enum Kind {
        OPENED,
        STARTED,
        SKIPPED,
        DONE,
        REOPENED
    }

    /** Whether this mark overrules the other. */
    boolean isLaterThan(Mark other) {
        int byTime = at.compareTo(other.at);
        return byTime > 0 || byTime == 0 && kind.compareTo(other.kind) > 0;
    }
}
