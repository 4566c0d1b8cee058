package org.countersign.docket.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of words that lie beside this package. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private Table() {}

    /** The rows of a table. {@link IllegalStateException} with the row where a row is malformed. */
    static <T> List<T> rows(String name, Function<CSVRecord, T> row) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this library");
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(each -> read(name, each, row))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(String name, CSVRecord each, Function<CSVRecord, T> row) {
        try {
            return row.apply(each);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(name + ", row " + each.getRecordNumber() + ": " + each, malformed);
        }
    }
}
