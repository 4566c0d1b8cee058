package org.countersign.docket.recognition;

import java.util.List;
import org.countersign.docket.Span;

/** Where an entry repeats the text of another: "(RE: related document(s) 69 Motion … Objections due by …)". */
final class Repetition {
    private Repetition() {}

    /** The stretch repeated; empty at the end where there is none. */
    static Span in(String text, List<Span> brackets) {
        return brackets.stream()
                .filter(bracket -> startsWith(text, bracket.start() + 1, "RE:")
                        || startsWith(text, bracket.start() + 1, "related document"))
                .findFirst()
                .orElse(new Span(text.length(), text.length()));
    }

    private static boolean startsWith(String text, int at, String words) {
        return text.regionMatches(true, at, words, 0, words.length());
    }
}
