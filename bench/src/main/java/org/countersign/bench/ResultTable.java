package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of one run beside their goals. */
final class ResultTable {
    private static final List<String> HEADS = List.of("measure", "ours", "Strata", "bare table", "goal", "result");

    private final List<List<String>> rows = new ArrayList<>();

    ResultTable(List<Measure> measures, Map<String, Figure> figures) {
        rows.add(HEADS);
        measures.forEach(measure -> rows.add(row(measure, measure.among(figures))));
    }

    private static List<String> row(Measure measure, Map<Side, Figure> figures) {
        List<String> row = new ArrayList<>();
        row.add(measure.title());
        for (Side side : Side.values()) {
            Figure figure = figures.get(side);
            row.add(figure == null ? "" : measure.shown().apply(figure));
        }
        row.add(measure.goal().toString());
        row.add(result(measure, figures));
        return row;
    }

    private static String result(Measure measure, Map<Side, Figure> figures) {
        if (!figures.containsKey(Side.OURS)) {
            return "not run";
        }
        return switch (measure.goal()) {
            case Goal.None none -> "";
            case Goal.TimesAsFast goal -> goal.isMet(figures) ? "met" : "missed";
            case Goal.Under goal -> goal.isMet(figures) ? "met" : "missed";
            case Goal.NothingAllocated goal -> goal.isMet(figures) ? "met" : "missed";
        };
    }

    /** For a terminal. */
    String asText() {
        return Machine.here() + "\n\n" + lines("", "  ", "");
    }

    /** For docs/performance.md. */
    String asMarkdown(Effort effort) {
        List<String> lines = new ArrayList<>(lines("| ", " | ", " |").lines().toList());
        lines.add(
                1,
                IntStream.range(0, HEADS.size())
                        .mapToObj(column -> "-".repeat(width(column)))
                        .collect(Collectors.joining(" | ", "| ", " |")));
        return Machine.here() + "\n\nEffort: " + effort + ".\n\n" + String.join("\n", lines) + "\n";
    }

    private String lines(String before, String between, String after) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), width(column)))
                        .collect(Collectors.joining(between, before, after))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
