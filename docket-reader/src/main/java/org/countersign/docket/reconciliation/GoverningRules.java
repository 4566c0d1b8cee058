package org.countersign.docket.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Which rules may govern what is due, by a table of ids. */
public final class GoverningRules {
    private static final List<CSVRecord> ROWS = rows();

    private GoverningRules() {}

    /**
     * The ids of the rules; none where what is due follows from no rule known.
     *
     * @param what what is due, as {@link org.countersign.docket.PrintedDate#what} names it
     * @param event the event its period runs from
     */
    public static List<String> of(String what, String event) {
        return ROWS.stream()
                .filter(row -> row.get("what").equals(what) && row.get("event").equals(event))
                .map(row -> row.get("rule"))
                .toList();
    }

    private static List<CSVRecord> rows() {
        try (InputStream in = GoverningRules.class.getResourceAsStream("rules.csv")) {
            if (in == null) {
                throw new IllegalStateException("the table rules.csv is missing from this library");
            }
            return CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
