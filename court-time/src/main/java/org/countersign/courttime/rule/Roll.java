package org.countersign.courttime.rule;

import java.util.Locale;

/** Where a period ends that would end on a day the court does not count. */
public enum Roll {
    /** As the counting method says. */
    BY_METHOD,
    /** On the next court day. */
    FORWARD,
    /** On the court day before. */
    BACKWARD,
    /** On the day itself. */
    NONE;

    /** The word of the law files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The roll a word of the law files names; {@link IllegalArgumentException} for any other. */
    public static Roll of(String word) {
        return switch (word) {
            case "forward" -> FORWARD;
            case "backward" -> BACKWARD;
            case "none" -> NONE;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
