package org.countersign.courttime.rule;

import java.util.Locale;

/** How the complete periods of a rule are combined. */
public enum Combine {
    /** There is only one. */
    SINGLE,
    LATER_OF,
    EARLIER_OF,
    /** The one whose event is given. */
    ONE_OF;

    /** The word of the law files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The combination a word of the law files names; {@link IllegalArgumentException} for any other. */
    public static Combine of(String word) {
        return switch (word) {
            case "later-of" -> LATER_OF;
            case "earlier-of" -> EARLIER_OF;
            case "one-of" -> ONE_OF;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
