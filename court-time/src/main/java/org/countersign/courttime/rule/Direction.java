package org.countersign.courttime.rule;

import java.util.Locale;

/** Whether a period runs after its event or before it. */
public enum Direction {
    AFTER,
    BEFORE;

    /** The word of the law files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** +1 after, -1 before. */
    public int sign() {
        return this == AFTER ? 1 : -1;
    }
}
