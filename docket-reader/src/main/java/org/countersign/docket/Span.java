package org.countersign.docket;

/**
 * A stretch of an entry's text.
 *
 * @param start its first character, from 0
 * @param end the character after its last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward from 0, not " + start + ".." + end);
        }
    }

    /** The characters this span covers. {@link IndexOutOfBoundsException} where the text is another, shorter one. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether a character is inside. */
    public boolean covers(int position) {
        return start <= position && position < end;
    }

    /** The shortest span that covers both. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
