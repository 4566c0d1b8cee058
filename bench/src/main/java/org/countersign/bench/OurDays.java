package org.countersign.bench;

import java.time.LocalDate;
import org.countersign.courttime.calendar.DayTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Counting with our table of court days. */
@State(Scope.Benchmark)
@OperationsPerInvocation(CountedDays.DATES)
public class OurDays {
    private final DayTable table;
    private final LocalDate[] dates;

    /** Reads the calendar. */
    public OurDays() {
        CountedDays days = new CountedDays();
        this.table = days.ours();
        this.dates = days.dates();
    }

    @Benchmark
    public void twentyOneDays(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.plusDaysThenNextOrSame(date, 21));
        }
    }

    @Benchmark
    public void sixteenBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.plus(date, -16));
        }
    }

    @Benchmark
    public void seventyFiveBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(table.plus(date, -75));
        }
    }
}
