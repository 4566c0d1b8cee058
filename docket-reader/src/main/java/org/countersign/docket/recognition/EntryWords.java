package org.countersign.docket.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.Span;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.Periods;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Sentences;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** The text of one entry with all that is found in it before meaning: words, clauses, dates, periods, its kind. */
record EntryWords(
        Words words,
        Sentences sentences,
        List<StatedDate> dates,
        List<Periods.PeriodWords> periods,
        Optional<LocalDate> day,
        Optional<Heads.Head> head,
        List<Span> marks,
        Span repetition) {
    private static final int NEAR = 60;
    private static final List<Phrase> EXTENSIONS = Table.rows("extensions.csv", row -> Phrase.parse(row.get("phrase")));

    /** @param day the day the entry was filed, where it is known */
    static EntryWords of(String text, Optional<LocalDate> day) {
        Words words = Words.of(text);
        Sentences sentences = Sentences.of(words);
        List<Span> brackets = Brackets.in(text);
        return new EntryWords(
                words,
                sentences,
                Dates.in(words, day),
                Periods.in(words, sentences),
                day,
                Heads.of(words),
                Marks.in(text, brackets),
                Repetition.in(text, brackets));
    }

    /** The same text, its kind read again now that the names of what is due are known. */
    EntryWords knowing(List<Sense> senses) {
        Optional<Heads.Head> again = Heads.of(words, senses);
        return new EntryWords(words, sentences, dates, periods, day, again, marks, repetition);
    }

    /** Whether the entry is of a kind. */
    boolean is(String event) {
        return head.map(found -> found.is(event)).orElse(false);
    }

    /** Whether a due date stands in a decision that a running period is longer: in its own clause or in the entry's name. */
    boolean extendsTime(int word) {
        boolean decides = head.isEmpty()
                || is("order-entered")
                || is("scheduling-order")
                || head.get().events().isEmpty();
        int start = Math.max(sentences.startBefore(Math.max(0, word - 1)), word - NEAR);
        int end = Math.min(sentences.endAfter(word), word + NEAR);
        return decides && (isExtension(start, end) || isExtension(0, Math.min(nameEnd(), NEAR)));
    }

    private int nameEnd() {
        return head.map(found -> EntryEvents.clauseEnd(this, found)).orElse(0);
    }

    private boolean isExtension(int from, int to) {
        return EXTENSIONS.stream().anyMatch(phrase -> phrase.isIn(words, from, to));
    }

    /** Whether a word stands in a clerk's mark. */
    boolean isMarked(int word) {
        int at = words.at(word).start();
        return marks.stream().anyMatch(mark -> mark.covers(at));
    }
}
