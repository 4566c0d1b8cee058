package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.PhraseIndex;
import org.countersign.docket.text.Words;

/** What can be set for a day: hearings, trials, the meeting of creditors. */
final class Hearings {
    private static final List<Row> ROWS =
            Table.rows("hearings.csv", row -> new Row(row.get("event"), Phrase.parse(row.get("phrase"))));

    private static final PhraseIndex<Row> BY_LAST_WORD = PhraseIndex.byLast(ROWS, Row::phrase);

    private Hearings() {}

    /** What the words between two words name, nearest to the second. */
    static Optional<Named> nearest(Words words, int from, int to) {
        Named best = null;
        for (int end = to; end > from && best == null; end--) {
            for (Row row : BY_LAST_WORD.at(words.at(end - 1).lower())) {
                int start = row.phrase().startOfMatchBefore(words, from, end);
                if (start >= 0 && start < end && (best == null || start < best.from())) {
                    best = new Named(row.event(), start, end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * @param from the first word of its name
     * @param to the word after its last
     */
    record Named(String event, int from, int to) {}

    private record Row(String event, Phrase phrase) {}
}
