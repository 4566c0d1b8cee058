package org.countersign.docket.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countersign.docket.Column;
import org.countersign.docket.CourtCase;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.Reading;

/** A table of entries, one in each row; rows of one case make one docket. */
public final class CsvDockets {
    private CsvDockets() {}

    /**
     * The dockets in a table, or why there are none.
     *
     * @param named the header of a column where the caller knows it; the others are found by their usual names
     */
    public static Reading read(String text, Map<Column, String> named) {
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(text))) {
            return read(rows, named);
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            return Refusals.brokenTable(1);
        }
    }

    private static Reading read(CSVParser rows, Map<Column, String> named) {
        Map<CourtCase, List<DocketEntry>> cases = new LinkedHashMap<>();
        Optional<CsvColumns> columns = Optional.empty();
        try {
            for (CSVRecord row : rows) {
                if (columns.isEmpty()) {
                    columns = Optional.of(CsvColumns.of(row, named));
                    if (!columns.get().hasText()) {
                        return Refusals.noTextColumn(String.join(", ", row.toList()));
                    }
                } else {
                    add(cases, columns.get(), row);
                }
            }
        } catch (UncheckedIOException | IllegalStateException malformed) {
            return Refusals.brokenTable(rows.getCurrentLineNumber());
        }
        return cases.isEmpty() ? Refusals.empty() : new Reading.Dockets(dockets(cases));
    }

    private static void add(Map<CourtCase, List<DocketEntry>> cases, CsvColumns columns, CSVRecord row) {
        String text = Texts.plain(columns.value(row, Column.TEXT));
        if (text.isBlank()) {
            return;
        }
        CourtCase courtCase = new CourtCase(
                columns.value(row, Column.COURT),
                columns.value(row, Column.CASE_NUMBER),
                columns.value(row, Column.CASE_TITLE));
        DocketEntry entry = new DocketEntry(
                columns.value(row, Column.ENTRY_NUMBER),
                Days.of(columns.value(row, Column.FILED)),
                Days.of(columns.value(row, Column.ENTERED)),
                text,
                Attachments.in(text));
        cases.computeIfAbsent(courtCase, each -> new ArrayList<>()).add(entry);
    }

    private static List<Docket> dockets(Map<CourtCase, List<DocketEntry>> cases) {
        return cases.entrySet().stream()
                .map(each -> new Docket(each.getKey(), Optional.empty(), Optional.empty(), List.of(), each.getValue()))
                .toList();
    }

    /** Whether the first line of a text looks like the header of such a table. */
    public static boolean isTable(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (first.length() > 2_000 || !(first.indexOf(delimiter(text)) > 0)) {
            return false;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        return Column.TEXT.headers().stream().anyMatch(lower::contains);
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        for (char each : new char[] {'\t', ';'}) {
            if (first.indexOf(each) > 0 && first.indexOf(',') < 0) {
                return each;
            }
        }
        return ',';
    }
}
