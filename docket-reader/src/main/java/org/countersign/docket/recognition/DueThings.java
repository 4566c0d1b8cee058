package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.PhraseIndex;
import org.countersign.docket.text.Words;

/** What can be due, and the events its period may run from. */
final class DueThings {
    private static final List<Row> ROWS = Table.rows(
            "due.csv",
            row -> new Row(
                    new DueThing(row.get("what"), triggers(row.get("triggers"))), Phrase.parse(row.get("phrase"))));

    private static final PhraseIndex<Row> BY_LAST_WORD = PhraseIndex.byLast(ROWS, Row::phrase);

    /** What nothing else names. */
    static final DueThing OTHER = new DueThing("other", triggers("order-entered scheduling-order notice-given"));

    private DueThings() {}

    private static List<Trigger> triggers(String written) {
        return Stream.of(written.split(" ", -1)).map(Trigger::parse).toList();
    }

    /** What the words between two words name, nearest to the second; `other` only where nothing else fits. */
    static Optional<Named> nearest(Words words, int from, int to) {
        Named best = null;
        for (int end = to; end > from && (best == null || best.thing().isOther()); end--) {
            for (Row row : BY_LAST_WORD.at(words.at(end - 1).lower())) {
                int start = row.phrase().startOfMatchBefore(words, from, end);
                if (start >= 0 && start < end) {
                    Named found = new Named(row.thing(), start, end);
                    best = best == null || found.isBetterThan(best) ? found : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * @param what its id
     * @param triggers the events its period may run from, the likeliest first
     */
    record DueThing(String what, List<Trigger> triggers) {
        boolean isOther() {
            return what.equals("other");
        }
    }

    /**
     * @param from the first word of its name
     * @param to the word after its last
     */
    record Named(DueThing thing, int from, int to) {
        boolean isBetterThan(Named other) {
            if (thing.isOther() != other.thing().isOther()) {
                return other.thing().isOther();
            }
            return to != other.to() ? to > other.to() : from < other.from();
        }
    }

    private record Row(DueThing thing, Phrase phrase) {}
}
