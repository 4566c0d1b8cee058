package org.countersign.docket.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.docket.Span;

/**
 * A text cut into words, with the characters between them at hand. A letter next to a digit starts a new word, so that
 * "Due11/9/2009" reads as it was meant.
 */
public final class Words {
    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** The words of a text. One pass; memory in proportion to the text. */
    public static Words of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(new Word(plain(text.substring(at, end)), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Words(text, words);
    }

    private static int endOfWord(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int at = start;
        while (at < text.length() && (digits ? isDigit(text.charAt(at)) : isPartOfWord(text, at, start))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfWord(String text, int at, int start) {
        char found = text.charAt(at);
        return Character.isLetter(found)
                || (at > start && at + 1 < text.length() && joins(found) && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean joins(char found) {
        return found == '\'' || found == '\u2019' || found == '`' || found == '&';
    }

    private static boolean isDigit(char found) {
        return found >= '0' && found <= '9';
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.replace("'", "").replace("\u2019", "").replace("`", "");
    }

    public String text() {
        return text;
    }

    public int size() {
        return words.size();
    }

    /** The word at an index; {@link IndexOutOfBoundsException} outside. */
    public Word at(int index) {
        return words.get(index);
    }

    /** Whether there is a word at an index and it is one of these. */
    public boolean is(int index, String... lower) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        for (String each : lower) {
            if (words.get(index).lower().equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a number at an index. */
    public boolean isNumber(int index) {
        return index >= 0 && index < words.size() && words.get(index).isNumber();
    }

    /** The characters between the word at an index and the one before it. */
    public String gapBefore(int index) {
        int from = index == 0 ? 0 : words.get(index - 1).end();
        int to = index == words.size() ? text.length() : words.get(index).start();
        return text.substring(from, to);
    }

    /** The first word that starts at a character or after it. */
    public int indexFrom(int character) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first character of one word to the last of another; empty at the first where there are none. */
    public Span span(int from, int to) {
        if (from >= to) {
            int at = from < words.size() ? words.get(from).start() : text.length();
            return new Span(at, at);
        }
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** The text from one word up to another, not including it, without outer spaces. */
    public String between(int from, int to) {
        return span(from, to).of(text);
    }
}
