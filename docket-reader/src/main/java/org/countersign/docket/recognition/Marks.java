package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.List;
import org.countersign.docket.Span;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Clerk's marks in brackets: "(Entered: 03/02/2026)", "(Attachments: # 1 Exhibit A)", "(Doe, Jane)", "(abc, COURT STAFF)". */
final class Marks {
    private static final List<Phrase> PHRASES = Table.rows("marks.csv", row -> Phrase.parse(row.get("phrase")));
    private static final int LONGEST_SIGNATURE = 60;
    private static final int LOOKED_AT = 80;

    private Marks() {}

    /** The marks among the bracketed stretches of a text, outermost only. */
    static List<Span> in(String text, List<Span> brackets) {
        List<Span> marks = new ArrayList<>();
        int free = 0;
        for (Span bracket : brackets) {
            if (bracket.start() >= free && isMark(text, bracket)) {
                marks.add(bracket);
                free = bracket.end();
            }
        }
        return marks;
    }

    private static boolean isMark(String text, Span bracket) {
        int end = Math.min(bracket.end(), bracket.start() + LOOKED_AT);
        Words words = Words.of(text.substring(bracket.start() + 1, end));
        return PHRASES.stream().anyMatch(phrase -> phrase.endOfMatchAt(words, 0, words.size()) > 0)
                || isSignature(text, bracket, words);
    }

    private static boolean isSignature(String text, Span bracket, Words words) {
        int length = bracket.end() - bracket.start();
        if (length > LONGEST_SIGNATURE || words.size() > 5 || words.size() == 0) {
            return false;
        }
        String inside = bracket.of(text);
        boolean initials = words.size() == 1 && length <= 6 && !words.isNumber(0);
        boolean name = inside.indexOf(',') > 0 && inside.chars().noneMatch(Character::isDigit);
        return initials || name;
    }
}
