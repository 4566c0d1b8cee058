package org.countersign.courttime.rule;

import org.countersign.courttime.Label;

/** Whether a period is helped by the way its paper was served. */
public sealed interface ServiceUse {
    /** It is not: it runs from filing, entry or receipt, or its text says so. */
    record None() implements ServiceUse {}

    /** It is, by a table. */
    record Added(String table) implements ServiceUse {}

    /** It is not in the prevailing reading, and is in another. */
    record Doubtful(String table, Label reason) implements ServiceUse {}
}
