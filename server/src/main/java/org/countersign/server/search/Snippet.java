package org.countersign.server.search;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text in which found words are marked. */
public final class Snippet {

    /** Stands before a found word. */
    public static final char BEGIN = '\u0002';

    /** Stands after a found word. */
    public static final char END = '\u0003';

    private Snippet() {}

    /** A part of a snippet: a found word, or what stands between. */
    public record Part(String text, boolean isFound) {}

    /** The parts of a snippet, in order. */
    public static List<Part> parts(String snippet) {
        List<Part> parts = new ArrayList<>();
        for (String piece : snippet.split(String.valueOf(BEGIN), -1)) {
            int end = piece.indexOf(END);
            if (end >= 0) {
                parts.add(new Part(piece.substring(0, end), true));
            }
            parts.add(new Part(piece.substring(end + 1), false));
        }
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
