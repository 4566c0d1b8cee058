package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countersign.law.playbook.Predecessor;

/** For every open step the court days of the longest chain of open steps that ends with it. */
final class OpenWork {
    private final Plan plan;
    private final PlanShape shape;
    private final boolean[] open;
    private final int[] days;
    private final int[] before;

    OpenWork(Plan plan) {
        this.plan = plan;
        this.shape = plan.shape();
        this.open = new boolean[shape.steps.length];
        this.days = new int[shape.steps.length];
        this.before = new int[shape.steps.length];
        Arrays.fill(before, -1);
        for (PlanStep each : plan.steps()) {
            open[shape.step(each.step().id())] |= each.state().isOpen();
        }
        for (int step : shape.order) {
            if (open[step]) {
                measure(step);
            }
        }
    }

    private void measure(int step) {
        int longest = 0;
        for (Need need : shape.needs[step]) {
            int way = plan.isThere(need, step) ? -1 : shortest(need);
            if (way >= 0 && days[way] > longest) {
                longest = days[way];
                before[step] = way;
            }
        }
        days[step] = longest + shape.steps[step].days();
    }

    /** The open step through which a need is reached soonest; -1 where it waits for no step. */
    private int shortest(Need need) {
        int soonest = -1;
        for (int step : StepsNamed.in(shape, new Need[] {need})) {
            if (open[step] && (soonest < 0 || days[step] < days[soonest])) {
                soonest = step;
            }
        }
        return soonest;
    }

    boolean isOpen(int step) {
        return open[step];
    }

    int days(int step) {
        return days[step];
    }

    /** The step before it on the longest chain, or -1. */
    int longestBefore(int step) {
        return before[step];
    }

    /** What a step waits for that no open step brings. */
    List<Predecessor> awaited(int step) {
        List<Predecessor> awaited = new ArrayList<>();
        for (Need need : shape.needs[step]) {
            if (!plan.isThere(need, step) && shortest(need) < 0) {
                awaited.add(need.predecessor());
            }
        }
        return awaited;
    }
}
