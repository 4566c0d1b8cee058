package org.countersign.server.matterlist;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.server.pages.Wording;

/**
 * A list as RFC 4180 asks for it. A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that
 * a party's name cannot reach out of the file.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n|";
    private static final String END = "\r\n";

    private Csv() {}

    /** The byte order mark by which spreadsheets know UTF-8, and the heads. */
    static String heads(Wording text) {
        Stream<String> heads = Stream.of(
                        "number",
                        "title",
                        "state",
                        "area",
                        "phase",
                        "court",
                        "case-number",
                        "opened",
                        "due",
                        "what",
                        "lead")
                .map(key -> text.of("matterlist.head." + key));
        return "\uFEFF" + line(heads);
    }

    static String line(ListPage.Row row) {
        return line(cells(row));
    }

    private static Stream<String> cells(ListPage.Row row) {
        MatterLine line = row.line();
        return Stream.of(
                line.number(),
                line.title(),
                row.state(),
                row.area(),
                row.phase(),
                row.court(),
                line.caseNumber(),
                line.openedOn().toString(),
                line.nextOn().map(LocalDate::toString).orElse(""),
                line.nextWhat(),
                line.lead());
    }

    private static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    static String cell(String value) {
        String plain = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean isQuoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isQuoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
