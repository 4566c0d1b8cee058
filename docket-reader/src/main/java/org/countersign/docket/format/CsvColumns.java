package org.countersign.docket.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.countersign.docket.Column;

/** Where each column of a table of entries is. */
final class CsvColumns {
    private final Map<Column, Integer> places;

    private CsvColumns(Map<Column, Integer> places) {
        this.places = places;
    }

    /** By the header row: first the names that the caller gives, then the usual ones. */
    static CsvColumns of(CSVRecord header, Map<Column, String> named) {
        List<String> names = header.stream()
                .map(name -> Texts.oneLine(name).toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
                .toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            String given = named.get(column);
            List<String> tried = given == null ? column.headers() : List.of(given.toLowerCase(Locale.ROOT));
            tried.stream()
                    .map(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        return new CsvColumns(places);
    }

    boolean hasText() {
        return places.containsKey(Column.TEXT);
    }

    /** The value of a column in a row; empty where the table or the row has none. */
    String value(CSVRecord row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }
}
