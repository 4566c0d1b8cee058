package org.countersign.bench;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Counting with a bare table of ranks. */
@State(Scope.Benchmark)
@OperationsPerInvocation(CountedDays.DATES)
public class BareDays {
    private final RankTable table;
    private final LocalDate[] dates;

    /** Reads the calendar. */
    public BareDays() {
        CountedDays days = new CountedDays();
        this.table = days.table();
        this.dates = days.dates();
    }

    @Benchmark
    public void twentyOneDays(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.rolled(date, 21));
        }
    }

    @Benchmark
    public void sixteenBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.back(date, 16));
        }
    }

    @Benchmark
    public void seventyFiveBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.back(date, 75));
        }
    }
}
