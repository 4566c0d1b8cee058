package org.countersign.bench;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each benchmark runs.
 *
 * @param name as printed
 * @param forks how many fresh Java machines, one after another
 * @param warmups how many warm-up iterations in each
 * @param iterations how many measured iterations in each
 * @param milliseconds how long an iteration takes
 */
record Effort(String name, int forks, int warmups, int iterations, int milliseconds) {
    static final Effort FULL = new Effort("full", 2, 4, 5, 600);
    static final Effort QUICK = new Effort("quick", 1, 3, 4, 500);

    /** Options of one benchmark, silent, with this effort. */
    ChainedOptionsBuilder options() {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time);
    }

    @Override
    public String toString() {
        return name + ": " + forks + (forks == 1 ? " fork" : " forks") + " of " + warmups + " warm-up and " + iterations
                + " measured iterations of " + milliseconds + " ms";
    }
}
