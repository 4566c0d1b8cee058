package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Whether the words name a party that has a longer time to answer. */
final class Defendants {
    private static final List<Row> ROWS =
            Table.rows("defendants.csv", row -> Row.of(row.get("kind"), row.get("phrase")));

    private Defendants() {}

    /** The value of the fact `defendant` that a party's name makes likely. */
    static Optional<String> named(String who) {
        Words words = Words.of(who);
        return ROWS.stream().filter(row -> row.fits(words)).map(Row::kind).findFirst();
    }

    /** @param whole whether the phrase must be the whole name: "United States" is the government, "United States Steel" not */
    private record Row(String kind, Phrase phrase, boolean whole) {
        static Row of(String kind, String written) {
            boolean whole = written.startsWith("=");
            return new Row(kind, Phrase.parse(whole ? written.substring(1) : written), whole);
        }

        boolean fits(Words name) {
            return whole
                    ? phrase.endOfMatchAt(name, 0, name.size()) == name.size() && name.size() > 0
                    : phrase.isIn(name, 0, name.size());
        }
    }
}
