package org.countersign.courttime.calendar;

import java.util.Locale;

/** How sure it is that a court counts a day as a holiday. */
public enum Standing {
    /** It does. */
    SETTLED,
    /** It does in the prevailing reading; a reading without the holiday exists and is shown (5 U.S.C. 6103(b), G-5). */
    DOUBTFUL,
    /** It does not in the prevailing reading; a reading with the holiday exists and is shown (executive closings). */
    DISPUTED;

    /** The word of the law files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing a word of the law files names; {@link IllegalArgumentException} for any other. */
    public static Standing of(String word) {
        return switch (word) {
            case "settled" -> SETTLED;
            case "doubtful" -> DOUBTFUL;
            case "disputed" -> DISPUTED;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The surer of two, for a day that two calendars name. */
    Standing surer(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
