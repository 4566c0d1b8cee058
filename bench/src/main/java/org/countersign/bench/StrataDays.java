package org.countersign.bench;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Counting with the calendar of OpenGamma Strata. */
@State(Scope.Benchmark)
@OperationsPerInvocation(CountedDays.DATES)
public class StrataDays {
    private final HolidayCalendar calendar;
    private final LocalDate[] dates;

    /** Reads the calendar. */
    public StrataDays() {
        CountedDays days = new CountedDays();
        this.calendar = days.strata();
        this.dates = days.dates();
    }

    @Benchmark
    public void twentyOneDays(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(calendar.nextOrSame(date.plusDays(21)));
        }
    }

    @Benchmark
    public void sixteenBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(calendar.shift(date, -16));
        }
    }

    @Benchmark
    public void seventyFiveBack(Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(calendar.shift(date, -75));
        }
    }
}
