package org.countersign.bench.workspace;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run beside their goals, said as they come. */
final class Results {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    Results(PrintStream out) {
        this.out = out;
        add("| measure | figure | goal | result |");
        add("| --- | ---: | --- | --- |");
    }

    /** A figure without a goal. */
    void say(String measure, String figure) {
        add("| " + measure + " | " + figure + " | | |");
    }

    /** A figure that must not reach its goal. */
    void under(String measure, double figure, double goal, String unit) {
        judge(measure, shown(figure, unit), "under " + shown(goal, unit), figure < goal);
    }

    void judge(String measure, String figure, String goal, boolean isMet) {
        add("| " + measure + " | " + figure + " | " + goal + " | " + (isMet ? "met" : "missed") + " |");
    }

    static String shown(double figure, String unit) {
        String digits = figure == Math.rint(figure) ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, digits + " %s", figure, unit).strip();
    }

    /** Median and 99th percentile. */
    static String shown(Times times) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms (%d)",
                times.milliseconds(0.5),
                times.milliseconds(0.99),
                times.count());
    }

    String asMarkdown() {
        return String.join("\n", lines) + "\n";
    }

    private void add(String line) {
        lines.add(line);
        out.println(line);
    }
}
