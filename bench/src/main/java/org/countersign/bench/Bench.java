package org.countersign.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The verb `bench`: measures, prints one table, and keeps it in docs/performance.md where asked. */
public final class Bench {
    private static final String USAGE = """
            usage: ./countersign bench court-time [--quick] [--write]
              --quick   fewer and shorter runs, under two minutes; for a look, not for the record
              --write   keep the table in docs/performance.md
            """;
    private static final Set<String> OPTIONS = Set.of("--quick", "--write");

    private Bench() {}

    /** Runs the benchmarks named; exit code 2 where the arguments name none. */
    public static void main(String[] arguments) {
        List<String> options = Arrays.stream(arguments).skip(1).toList();
        if (arguments.length == 0 || !arguments[0].equals("court-time") || !OPTIONS.containsAll(options)) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Effort effort = options.contains("--quick") ? Effort.QUICK : Effort.FULL;
        ResultTable table = measured(effort);
        System.out.print(table.asText());
        if (options.contains("--write")) {
            PerformancePage.ofThisRepository().keep(table.asMarkdown(effort));
        }
    }

    private static ResultTable measured(Effort effort) {
        List<Measure> measures = Measure.all();
        return new ResultTable(measures, new Measuring(effort, measures).figures());
    }
}
