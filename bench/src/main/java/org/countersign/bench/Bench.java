package org.countersign.bench;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countersign.bench.workspace.WorkspaceBench;

/** The verb `bench`: measures, prints one table, and keeps it in docs/performance.md where asked. */
public final class Bench {
    private static final String USAGE = """
            usage: ./countersign bench court-time [--quick] [--write]
                   ./countersign bench workspace [--matters N] [--seconds N] [--write]
              --quick     fewer and shorter runs, under two minutes; for a look, not for the record
              --matters   of the large firm, from 1000 (100000)
              --seconds   that sixteen people open pages, each way, from 4 (60)
              --write     keep the table in docs/performance.md
            """;
    private static final Set<String> OPTIONS = Set.of("--quick", "--write");

    private Bench() {}

    /** Runs the benchmarks named; exit code 2 where the arguments name none. */
    public static void main(String[] arguments) {
        List<String> options = Arrays.stream(arguments).skip(1).toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "court-time" -> courtTime(options);
            case "workspace" -> workspace(options);
            default -> misunderstood();
        }
    }

    private static void misunderstood() {
        System.err.print(USAGE);
        System.exit(2);
    }

    private static void courtTime(List<String> options) {
        if (!OPTIONS.containsAll(options)) {
            misunderstood();
        }
        Effort effort = options.contains("--quick") ? Effort.QUICK : Effort.FULL;
        ResultTable table = measured(effort);
        System.out.print(table.asText());
        if (options.contains("--write")) {
            PerformancePage.ofThisRepository().keep("court-time", table.asMarkdown(effort));
        }
    }

    private static void workspace(List<String> options) {
        List<String> numbers =
                options.stream().filter(option -> !option.equals("--write")).toList();
        int matters = number(numbers, "--matters", 100_000, 1_000);
        int seconds = number(numbers, "--seconds", 60, 4);
        boolean isKnown = numbers.stream().allMatch(each -> each.matches("--matters|--seconds|\\d{1,7}"));
        if (matters < 0 || seconds < 0 || !isKnown) {
            misunderstood();
        }
        System.out.println(Machine.here() + "\n");
        String table = WorkspaceBench.run(Repository.home(), Clock.systemUTC(), System.out, matters, seconds);
        if (options.contains("--write")) {
            PerformancePage.ofThisRepository().keep("workspace", Machine.here() + "\n\n" + table);
        }
    }

    /** The number after an option, the usual one where the option is not given, -1 where it is none or too small. */
    private static int number(List<String> options, String name, int usual, int least) {
        int place = options.indexOf(name);
        if (place < 0) {
            return usual;
        }
        String given = place + 1 < options.size() ? options.get(place + 1) : "";
        return given.matches("\\d{1,7}") && Integer.parseInt(given) >= least ? Integer.parseInt(given) : -1;
    }

    private static ResultTable measured(Effort effort) {
        List<Measure> measures = Measure.all();
        return new ResultTable(measures, new Measuring(effort, measures).figures());
    }
}
