package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** How a paper was served. */
final class ServiceMethods {
    private static final List<Row> ROWS =
            Table.rows("service.csv", row -> new Row(row.get("method"), Phrase.parse(row.get("phrase"))));

    private ServiceMethods() {}

    /** The method that the words between two words name. */
    static Optional<String> in(Words words, int from, int to) {
        return ROWS.stream()
                .filter(row -> row.phrase().isIn(words, from, to))
                .map(Row::method)
                .findFirst();
    }

    private record Row(String method, Phrase phrase) {}
}
