package org.countersign.courttime.rule;

/**
 * How far from its event a period ends: "21 days after", "16 court days before".
 *
 * @param span the length
 * @param direction after or before
 */
public record Count(Span span, Direction direction) {
    /** Reads a count; {@link IllegalArgumentException} with the text where it is none. */
    public static Count parse(String text) {
        for (Direction direction : Direction.values()) {
            String ending = " " + direction.word();
            if (text.endsWith(ending)) {
                return new Count(Span.parse(text.substring(0, text.length() - ending.length())), direction);
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** The same, of days only. */
    public static Count parseDays(String text) {
        Count count = parse(text);
        return new Count(Span.parseDays(count.span().toString()), count.direction());
    }

    @Override
    public String toString() {
        return span + " " + direction.word();
    }
}
