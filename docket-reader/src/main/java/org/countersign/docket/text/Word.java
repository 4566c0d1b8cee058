package org.countersign.docket.text;

/**
 * A run of letters or a run of digits.
 *
 * @param lower in lower case, without apostrophes
 * @param start its first character in the text
 * @param end the character after its last
 */
public record Word(String lower, int start, int end) {
    /** Whether it is a number of at most nine digits. */
    public boolean isNumber() {
        return lower.length() <= 9 && Character.isDigit(lower.charAt(0));
    }

    /** The number; {@link NumberFormatException} where it is none. */
    public int number() {
        return Integer.parseInt(lower);
    }
}
