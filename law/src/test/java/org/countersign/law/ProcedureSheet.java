package org.countersign.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the sheet of procedures, by their number (C-1) and row. */
final class ProcedureSheet {
    static final Map<String, List<Row>> TABLES = read(SharedData.file("../law/procedures.md"));

    /** A row; a column that the table has not is "-". */
    record Row(int number, Map<String, String> cells) {
        String cell(String... names) {
            return Arrays.stream(names)
                    .map(cells::get)
                    .filter(cell -> cell != null)
                    .findFirst()
                    .orElse("-");
        }

        String rule() {
            return cell("Deadline rule", "Rule");
        }

        String documents() {
            return cell("Documents", "Docs");
        }
    }

    private ProcedureSheet() {}

    private static Map<String, List<Row>> read(Path file) {
        try {
            Map<String, List<Row>> tables = new LinkedHashMap<>();
            String table = "";
            List<String> header = List.of();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("### ")) {
                    table = line.substring(4).split(" ", 2)[0];
                } else if (line.startsWith("| #")) {
                    header = cells(line);
                    tables.put(table, new ArrayList<>());
                } else if (line.matches("\\| \\d+ .*")) {
                    tables.get(table).add(row(header, cells(line)));
                }
            }
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            row.put(header.get(at), cells.get(at));
        }
        return new Row(Integer.parseInt(cells.getFirst()), row);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    static Optional<Row> row(String table, int number) {
        return TABLES.getOrDefault(table, List.of()).stream()
                .filter(row -> row.number() == number)
                .findFirst();
    }
}
