package org.countersign.docket.recognition;

import java.util.List;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** The event that starts a stated period. */
final class Anchors {
    private static final List<Row> ROWS =
            Table.rows("anchors.csv", row -> new Row(row.get("event"), Phrase.parse(row.get("phrase"))));

    private Anchors() {}

    /** The event that the words name, or `period-starts` where they name none of the vocabulary. */
    static String event(String anchor) {
        Words words = Words.of(anchor);
        return ROWS.stream()
                .filter(row -> row.phrase().isIn(words, 0, words.size()))
                .map(Row::event)
                .findFirst()
                .orElse("period-starts");
    }

    private record Row(String event, Phrase phrase) {}
}
