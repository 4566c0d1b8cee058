package org.countersign.courttime.rule;

/**
 * The periods so short that Saturdays, Sundays and holidays within them are not counted: fewer than 11 days (federal
 * rules to 30 November 2009), fewer than 7 (Florida), five days or fewer (Texas Rule 4), exactly two (N.Y. Gen. Constr.
 * Law 20), none.
 *
 * @param least fewest days of such a period
 * @param most most days of such a period; less than `least` where there is none
 */
public record ShortPeriods(int least, int most) {
    /** No period is short. */
    public static final ShortPeriods NONE = new ShortPeriods(1, 0);

    /** Whether a period of so many days is short. */
    public boolean includes(int days) {
        return days >= least && days <= most;
    }

    /** Reads "none", "fewer than 11 days", "5 days or fewer", "exactly 2 days"; {@link IllegalArgumentException} else. */
    public static ShortPeriods parse(String text) {
        String[] words = text.split(" ", -1);
        if (text.equals("none")) {
            return NONE;
        }
        if (text.startsWith("fewer than ") && words.length == 4) {
            return new ShortPeriods(1, Integer.parseInt(words[2]) - 1);
        }
        if (text.startsWith("exactly ") && words.length == 3) {
            return new ShortPeriods(Integer.parseInt(words[1]), Integer.parseInt(words[1]));
        }
        if (text.endsWith(" days or fewer") && words.length == 4) {
            return new ShortPeriods(1, Integer.parseInt(words[0]));
        }
        throw new IllegalArgumentException(text);
    }

    @Override
    public String toString() {
        if (most < least) {
            return "none";
        }
        return least == most && least > 1 ? "exactly " + least + " days" : "fewer than " + (most + 1) + " days";
    }
}
