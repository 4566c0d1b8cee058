package org.countersign.docket.text;

import java.util.Set;

/** Where one clause of an entry ends and the next begins. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "ste", "dr", "mr", "mrs", "ms", "v", "vs", "no", "nos", "esq", "hon", "rm", "dept", "adm", "admin",
            "gov", "gen", "atty", "bldg", "ave", "blvd", "fed", "civ", "crim", "app", "bankr", "sec", "dkt", "doc",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

    private final boolean[] starts;
    private final int[] startOf;
    private final int[] endOf;

    private Sentences(boolean[] starts) {
        this.starts = starts;
        this.startOf = new int[starts.length];
        this.endOf = new int[starts.length];
        for (int index = 1; index < starts.length; index++) {
            startOf[index] = starts[index] ? index : startOf[index - 1];
        }
        endOf[starts.length - 1] = starts.length - 1;
        for (int index = starts.length - 2; index >= 0; index--) {
            endOf[index] = starts[index + 1] ? index + 1 : endOf[index + 1];
        }
    }

    /** The clauses of a text. */
    public static Sentences of(Words words) {
        boolean[] starts = new boolean[words.size() + 1];
        for (int index = 1; index < words.size(); index++) {
            starts[index] = isBoundary(words, index);
        }
        starts[0] = true;
        starts[words.size()] = true;
        return new Sentences(starts);
    }

    /** Whether a clause starts with a word. */
    public boolean startsAt(int index) {
        return starts[index];
    }

    /** The first word of the clause a word stands in. */
    public int startBefore(int index) {
        return startOf[index];
    }

    /** The word after the last of the clause a word stands in. */
    public int endAfter(int index) {
        return endOf[index];
    }

    private static boolean isBoundary(Words words, int index) {
        String gap = words.gapBefore(index);
        if (gap.isEmpty() || gap.equals(" ") || gap.equals(", ")) {
            return false;
        }
        return gap.indexOf(';') >= 0
                || gap.indexOf('<') >= 0
                || gap.contains("--")
                || (gap.contains(" (") && !isLetterInBrackets(words, index))
                || gap.contains(".(")
                || (gap.contains(") ") && !isLetterInBrackets(words, index - 1))
                || gap.contains("\n\n")
                || isFullStop(words, index, gap);
    }

    /** The "a" of "341(a)" and the "s" of "document(s)": no clause of their own. */
    private static boolean isLetterInBrackets(Words words, int index) {
        return words.at(index).lower().length() == 1
                && words.gapBefore(index).endsWith("(")
                && words.gapBefore(index + 1).startsWith(")");
    }

    private static boolean isFullStop(Words words, int index, String gap) {
        if (gap.indexOf('.') < 0 || gap.indexOf(',') >= 0) {
            return false;
        }
        Word before = words.at(index - 1);
        boolean initial = before.lower().length() == 1
                && Character.isLetter(before.lower().charAt(0));
        boolean upper =
                Character.isUpperCase(words.text().charAt(words.at(index).start()));
        boolean spaced = gap.indexOf(' ') >= 0 || gap.indexOf('\n') >= 0;
        boolean digitBefore = Character.isDigit(before.lower().charAt(0));
        boolean digitAfter = words.at(index).isNumber();
        if (digitBefore && digitAfter && !spaced) {
            return false;
        }
        return !initial && !ABBREVIATIONS.contains(before.lower()) && (upper || (digitAfter && spaced));
    }
}
