package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Whether the words name a party that has a longer time to answer. */
final class Defendants {
    private static final List<Row> ROWS =
            Table.rows("defendants.csv", row -> new Row(row.get("kind"), Phrase.parse(row.get("phrase"))));

    private Defendants() {}

    /** The value of the fact `defendant` that the words between two words make likely. */
    static Optional<String> in(Words words, int from, int to) {
        return ROWS.stream()
                .filter(row -> row.phrase().isIn(words, from, to))
                .map(Row::kind)
                .findFirst();
    }

    private record Row(String kind, Phrase phrase) {}
}
