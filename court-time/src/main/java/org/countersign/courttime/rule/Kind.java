package org.countersign.courttime.rule;

import java.util.Locale;

/** What happens at the end of a period; it decides which reading is the safe one and whether the end rolls. */
public enum Kind {
    /** An act is due. */
    DEADLINE,
    /** An act may not happen earlier: the later reading is the safe one. Does not roll. */
    NOT_BEFORE,
    /** A state of law arises by itself. Does not roll. */
    FINALITY,
    /** A legal effect comes about on that day. */
    AUTOMATIC,
    /** A claim is barred; accrual and tolling are for an attorney. */
    LIMITATION,
    /** A date that a party names must be at least this far off. */
    FLOOR;

    /** The word of the law files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind a word of the law files names; {@link IllegalArgumentException} for any other. */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** Whether the later of two readings is the safe one for one's own act. */
    public boolean isSafeWhenLater() {
        return this == NOT_BEFORE || this == FLOOR;
    }
}
