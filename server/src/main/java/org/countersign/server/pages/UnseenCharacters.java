package org.countersign.server.pages;

import java.util.Optional;

/**
 * Characters that nobody sees and that make one name look like another: control characters, those that turn the direction
 * of writing, and those without width. Joiners stay, which Persian names and some emoji need.
 */
public final class UnseenCharacters {

    private static final String WITHOUT_WIDTH = "\u00AD\u180E\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF";
    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String LAYOUT = "\t\n\r";

    private UnseenCharacters() {}

    /** The first of them in a text, as Unicode numbers it, such as U+202E; empty where there is none. */
    public static Optional<String> first(String text) {
        return text.codePoints()
                .filter(UnseenCharacters::isUnseen)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /** Whether a reader would see nothing of a text. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Character.isSpaceChar(each)
                        || Character.isISOControl(each)
                        || Character.getType(each) == Character.FORMAT);
    }

    private static boolean isUnseen(int each) {
        boolean isControl = Character.isISOControl(each) && LAYOUT.indexOf(each) < 0;
        return isControl || WITHOUT_WIDTH.indexOf(each) >= 0 || TURNING.indexOf(each) >= 0;
    }
}
