package org.countersign.law.playbook;

/**
 * The authority level of a step as the source sheet states it: 0 to 4, or a span ("3-4").
 *
 * @param lowest from 0
 * @param highest to 4; not below the lowest
 */
public record Level(int lowest, int highest) {
    /** No level: an act of the court. */
    public static final Level NONE = new Level(-1, -1);

    /** "2", "3-4" or "none". */
    public static Level parse(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        if (!text.matches("[0-4](-[0-4])?")) {
            throw new IllegalArgumentException(text);
        }
        int lowest = text.charAt(0) - '0';
        int highest = text.charAt(text.length() - 1) - '0';
        if (highest < lowest) {
            throw new IllegalArgumentException(text);
        }
        return new Level(lowest, highest);
    }

    /** The authority of the highest level of the span: where part of a step is the client's, the whole waits for it. */
    public Authority authority() {
        return switch (highest) {
            case 0, 1 -> Authority.ACT_AND_REPORT;
            case 2 -> Authority.PREPARE;
            case 3 -> Authority.ATTORNEY_ONLY;
            case 4 -> Authority.ATTORNEY_WITH_CLIENT_DECISION;
            default -> Authority.NOT_OURS;
        };
    }

    /** As the sheet writes it: "2", "3-4", "none". */
    @Override
    public String toString() {
        if (highest < 0) {
            return "none";
        }
        return lowest == highest ? Integer.toString(lowest) : lowest + "-" + highest;
    }
}
