package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;

/**
 * The longest chain of open steps before a deadline.
 *
 * @param deadline the deadline
 * @param steps the chain in the order of doing it; the last is the step that the deadline pins
 * @param awaited what the chain waits for that is nobody's step here: milestones and events
 * @param days court days that the chain takes, each step its estimate
 * @param slack court days left after it: negative where the chain no longer fits
 */
public record CriticalPath(
        PlanDeadline deadline, List<PlaybookStep> steps, List<Predecessor> awaited, int days, int slack) {
    public CriticalPath {
        steps = List.copyOf(steps);
        awaited = List.copyOf(awaited);
    }

    /** The path to the earliest own deadline that pins an open step. */
    public static Optional<CriticalPath> next(Plan plan, CourtDayCount courtDays) {
        return plan.state().deadlines().stream()
                .filter(PlanDeadline::own)
                .sorted(Comparator.comparing(PlanDeadline::on).thenComparing(PlanDeadline::id))
                .flatMap(deadline -> to(plan, deadline, courtDays).stream())
                .findFirst();
    }

    /** The path to a deadline; empty where it pins no open step. */
    public static Optional<CriticalPath> to(Plan plan, PlanDeadline deadline, CourtDayCount courtDays) {
        OpenWork work = new OpenWork(plan);
        int last = -1;
        for (int step : plan.shape().order) {
            if (work.isOpen(step) && plan.shape().steps[step].rules().contains(deadline.rule())) {
                last = step;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(along(work, plan, deadline, last, courtDays));
    }

    private static CriticalPath along(
            OpenWork work, Plan plan, PlanDeadline deadline, int last, CourtDayCount courtDays) {
        List<PlaybookStep> chain = new ArrayList<>();
        List<Predecessor> awaited = new ArrayList<>();
        for (int step = last; step >= 0; step = work.longestBefore(step)) {
            chain.add(plan.shape().steps[step]);
            awaited.addAll(0, work.awaited(step));
        }
        Collections.reverse(chain);
        int left = courtDays.between(plan.state().today(), deadline.on());
        return new CriticalPath(deadline, chain, awaited, work.days(last), left - work.days(last));
    }
}
