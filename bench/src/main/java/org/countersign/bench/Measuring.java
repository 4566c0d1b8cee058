package org.countersign.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark in its own Java machines, and says on the way which one is running. */
final class Measuring {
    private final Effort effort;
    private final List<Measure> measures;

    Measuring(Effort effort, List<Measure> measures) {
        this.effort = effort;
        this.measures = measures;
    }

    /** The figures by benchmark; one that cannot run here is left out and named. */
    Map<String, Figure> figures() {
        List<String> names = measures.stream()
                .flatMap(measure -> measure.benchmarks().values().stream())
                .distinct()
                .toList();
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String name : names) {
            System.err.printf("measuring %s (%d of %d)%n", name, names.indexOf(name) + 1, names.size());
            if (name.startsWith("LargestDocket.") && LargestDocket.file().isEmpty()) {
                System.err.println("skipped: " + name + " needs shared/data/dockets beside the project");
            } else {
                run(name).forEach(result -> figures.put(name, Figure.of(result)));
            }
        }
        return figures;
    }

    private Collection<RunResult> run(String name) {
        Options options = effort.options()
                .include(Pattern.quote("." + name) + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs("-XX:+UseSerialGC", "-Xms6g", "-Xmx6g", "--sun-misc-unsafe-memory-access=allow")
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException failed) {
            throw new IllegalStateException("the benchmark " + name + " failed", failed);
        }
    }
}
