package org.countersign.docket.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Identifiers of federal courts made of their printed names: state, direction, and kind of court. */
final class CourtIds {
    private static final List<Row> STATES = rows("states.csv");
    private static final List<Row> CIRCUITS = rows("circuits.csv");

    private CourtIds() {}

    /** "U.S. Bankruptcy Court Western District of Texas" is `txwb`; empty where no state or circuit is named. */
    static Optional<String> named(Words name) {
        if (name.size() == 0) {
            return Optional.empty();
        }
        boolean appeals = Phrase.parse("appeals").isIn(name, 0, name.size());
        return appeals ? first(CIRCUITS, name) : first(STATES, name).map(state -> state + direction(name) + kind(name));
    }

    private static Optional<String> first(List<Row> rows, Words name) {
        return rows.stream()
                .filter(row -> row.phrase().isIn(name, 0, name.size()))
                .map(Row::id)
                .findFirst();
    }

    private static String direction(Words name) {
        for (int at = 0; at < name.size(); at++) {
            if (name.is(at, "northern", "southern", "eastern", "western", "middle", "central")) {
                return name.at(at).lower().substring(0, 1);
            }
        }
        return "";
    }

    private static String kind(Words name) {
        return Phrase.parse("bankruptcy").isIn(name, 0, name.size()) ? "b" : "d";
    }

    private static List<Row> rows(String file) {
        try (InputStream in = CourtIds.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing from this library");
            }
            return CSVFormat.DEFAULT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> new Row(row.get(0), Phrase.parse(row.get(1))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Row(String id, Phrase phrase) {}
}
