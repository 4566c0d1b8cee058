package org.countersign.bench;

import java.util.List;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.change.Effect;
import org.countersign.courttime.change.OpenDeadlines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A closing day added to a calendar under a million open deadlines. */
@State(Scope.Benchmark)
public class ClosingDay {
    private final OpenDeadlines open;
    private final HolidayCalendar closed;
    private final HolidayCalendar closedLongAgo;

    /** Computes the deadlines once, and requires that exactly the part meant moves. */
    public ClosingDay() {
        OpenDocket docket = new OpenDocket();
        this.open = docket.open();
        this.closed = docket.closedThen();
        this.closedLongAgo = docket.closedLongAgo();
        requireMoved(open.after(closed).size(), OpenDocket.affected());
        requireMoved(open.after(closedLongAgo).size(), 0);
    }

    private static void requireMoved(int found, int meant) {
        if (found != meant) {
            throw new IllegalStateException(found + " deadlines moved, " + meant + " should have");
        }
    }

    @Benchmark
    public List<Effect> moving() {
        return open.after(closed);
    }

    @Benchmark
    public List<Effect> touchingNothing() {
        return open.after(closedLongAgo);
    }
}
