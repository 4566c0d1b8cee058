package org.countersign.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One row of the table.
 *
 * @param title what is measured
 * @param benchmarks the name of the benchmark of each side, "Class.method"
 * @param operations how many operations one run of the benchmark counts as
 * @param shown how a figure is written
 * @param goal what must be reached
 */
record Measure(String title, Map<Side, String> benchmarks, int operations, Function<Figure, String> shown, Goal goal) {
    private static final Function<Figure, String> TIME = figure -> Amounts.time(figure.nanoseconds());
    private static final Function<Figure, String> BYTES = figure -> Amounts.bytes(figure.bytes());
    private static final int AFFECTED = OpenDocket.affected();

    /** Every row, in the order of the table. */
    static List<Measure> all() {
        return List.of(
                beside("21 days and roll", "twentyOneDays", TIME, new Goal.TimesAsFast(1)),
                beside("21 days and roll, allocated", "twentyOneDays", BYTES, new Goal.NothingAllocated()),
                beside("16 court days back", "sixteenBack", TIME, new Goal.TimesAsFast(1)),
                beside("16 court days back, allocated", "sixteenBack", BYTES, new Goal.NothingAllocated()),
                beside("75 court days back", "seventyFiveBack", TIME, new Goal.TimesAsFast(3)),
                beside("75 court days back, allocated", "seventyFiveBack", BYTES, new Goal.NothingAllocated()),
                ours("an answer without a certificate", "Certifying.answer", 1, TIME, new Goal.None()),
                ours("an answer without a certificate, allocated", "Certifying.answer", 1, BYTES, new Goal.None()),
                ours("a certificate's value", "Certifying.value", 1, TIME, new Goal.Under(2_000)),
                ours("its value, three readings", "Certifying.valueOfReadings", 1, TIME, new Goal.Under(2_000)),
                ours(
                        "its bytes and hash, " + Certifying.sizes(),
                        "Certifying.bytesAndHash",
                        1,
                        TIME,
                        new Goal.Under(6_000)),
                ours(
                        "its bytes and hash, three readings, " + Certifying.sizeOfReadings(),
                        "Certifying.bytesAndHashOfReadings",
                        1,
                        TIME,
                        new Goal.None()),
                ours("a closing day that touches nothing", "ClosingDay.touchingNothing", 1, TIME, new Goal.None()),
                ours("a closing day, " + AFFECTED + " affected", "ClosingDay.moving", 1, TIME, new Goal.None()),
                ours("the same for each affected", "ClosingDay.moving", AFFECTED, TIME, new Goal.Under(1_000)),
                ours(
                        "the largest docket, " + LargestDocket.found(),
                        "LargestDocket.readAndComputed",
                        1,
                        TIME,
                        new Goal.Under(50e6)));
    }

    private static Measure beside(String title, String name, Function<Figure, String> shown, Goal goal) {
        Map<Side, String> benchmarks = new EnumMap<>(Side.class);
        benchmarks.put(Side.OURS, "OurDays." + name);
        benchmarks.put(Side.STRATA, "StrataDays." + name);
        benchmarks.put(Side.TABLE, "BareDays." + name);
        return new Measure(title, benchmarks, 1, shown, goal);
    }

    private static Measure ours(String title, String name, int operations, Function<Figure, String> shown, Goal goal) {
        return new Measure(title, Map.of(Side.OURS, name), operations, shown, goal);
    }

    /** The figures of this row among all. */
    Map<Side, Figure> among(Map<String, Figure> all) {
        Map<Side, Figure> own = new EnumMap<>(Side.class);
        benchmarks.forEach((side, name) -> {
            Figure figure = all.get(name);
            if (figure != null) {
                own.put(side, figure.each(operations));
            }
        });
        return own;
    }
}
