package org.countersign.docket;

/**
 * A period that a text states: "within 14 days of service of this order".
 *
 * @param amount how many units, from 1
 * @param unit of what
 * @param direction after the event that starts it, or before it
 * @param extension whether it lengthens an earlier period ("extended by 29 days")
 * @param from the words that name what starts it, as printed; empty where the text names nothing
 * @param trigger the event of the vocabulary that these words name; `period-starts` where they name another
 * @param span where it stands
 */
public record StatedPeriod(
        int amount, Unit unit, Direction direction, boolean extension, String from, String trigger, Span span) {
    public StatedPeriod {
        if (amount < 1) {
            throw new IllegalArgumentException("a period has at least one unit, not " + amount);
        }
    }

    /** What is counted. */
    public enum Unit {
        /** Days of the calendar. */
        DAY,
        /** Days on which the court sits: "business days", "court days". */
        COURT_DAY,
        WEEK,
        MONTH,
        YEAR,
        HOUR
    }

    /** Which way it is counted. */
    public enum Direction {
        AFTER,
        BEFORE
    }
}
