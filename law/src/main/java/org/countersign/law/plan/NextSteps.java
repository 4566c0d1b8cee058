package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that may be done now, the most urgent first: by the day on which each must be done at the latest so that the
 * steps after it still fit before their deadlines, then what is begun, then what is not optional, then the playbook's order.
 */
public final class NextSteps {
    private static final long NEVER = Long.MAX_VALUE;

    private final Plan plan;
    private final PlanShape shape;
    private final OpenWork work;
    private final long[] latest;
    private final @Nullable PlanDeadline[] toward;

    /**
     * A step that may be done now.
     *
     * @param step the occurrence
     * @param toward the deadline that makes it urgent: its own, or that of a step which waits for it
     */
    public record NextStep(PlanStep step, Optional<PlanDeadline> toward) {}

    private NextSteps(Plan plan) {
        this.plan = plan;
        this.shape = plan.shape();
        this.work = new OpenWork(plan);
        this.latest = new long[shape.steps.length];
        this.toward = new PlanDeadline[shape.steps.length];
        for (int step = 0; step < latest.length; step++) {
            pin(step);
        }
        for (int at = shape.order.length - 1; at >= 0; at--) {
            hurryThoseBefore(shape.order[at]);
        }
    }

    /** What to do next on a plan. */
    public static List<NextStep> of(Plan plan) {
        return new NextSteps(plan).sorted();
    }

    private void pin(int step) {
        latest[step] = NEVER;
        for (PlanDeadline deadline : plan.state().deadlines()) {
            boolean pins = deadline.own() && shape.steps[step].rules().contains(deadline.rule());
            if (pins && work.isOpen(step)) {
                hurry(step, deadline.on().toEpochDay(), deadline);
            }
        }
    }

    private void hurryThoseBefore(int step) {
        PlanDeadline deadline = toward[step];
        if (deadline == null || !work.isOpen(step)) {
            return;
        }
        for (Need need : shape.needs[step]) {
            if (!plan.isThere(need, step)) {
                for (int before : StepsNamed.in(shape, new Need[] {need})) {
                    hurry(before, latest[step] - shape.steps[step].days(), deadline);
                }
            }
        }
    }

    /** Of two deadlines of one day the one with the lesser id is named, so that their order says nothing. */
    private void hurry(int step, long day, PlanDeadline deadline) {
        PlanDeadline known = toward[step];
        boolean sooner = known == null
                || day < latest[step]
                || day == latest[step] && deadline.id().compareTo(known.id()) < 0;
        if (sooner) {
            latest[step] = day;
            toward[step] = deadline;
        }
    }

    private List<NextStep> sorted() {
        List<PlanStep> free = new ArrayList<>();
        for (PlanStep each : plan.steps()) {
            if (each.state() instanceof StepState.Ready || each.state() instanceof StepState.InProgress) {
                free.add(each);
            }
        }
        free.sort(Comparator.<PlanStep>comparingLong(
                        each -> latest[shape.step(each.step().id())])
                .thenComparing(each -> !(each.state() instanceof StepState.InProgress))
                .thenComparing(each -> each.step().optional()));
        return free.stream()
                .map(each -> new NextStep(
                        each, Optional.ofNullable(toward[shape.step(each.step().id())])))
                .toList();
    }
}
