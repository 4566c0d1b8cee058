package org.countersign.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the tables that the demo firm is made of, in the folder {@code demo} of the resources. */
final class Sheet {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Sheet() {}

    /** The rows, each by the names of its columns. */
    static List<Map<String, String>> rows(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sheet.class.getResourceAsStream("/demo/" + name + ".csv"), name), UTF_8)) {
            return WITH_HEADER.parse(reader).stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the demo table " + name + " cannot be read", unreadable);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
