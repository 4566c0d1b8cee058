package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;
import org.countersign.law.playbook.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands: every occurrence of every step with its state. It follows from the playbook and from what happened
 * and was done, and from nothing else: the same state read twice is the same plan.
 */
public final class Plan {
    private final PlanShape shape;
    private final PlanState state;
    private final Occurrences occurrences;
    private final Reached reached;
    private final Gates gates;
    private final List<PlanStep> steps;

    private Plan(PlanShape shape, PlanState state) {
        this.shape = shape;
        this.state = state;
        this.occurrences = new Occurrences(shape, state);
        this.reached = new Reached(shape, state, occurrences);
        this.gates = new Gates(shape, reached, state.facts());
        this.steps = new ArrayList<>(shape.steps.length + 4);
        for (int step = 0; step < shape.steps.length; step++) {
            int number = 1;
            for (String occurrence : occurrences.of(step)) {
                steps.add(new PlanStep(shape.steps[step], number++, occurrence, stateOf(step, occurrence)));
            }
        }
    }

    /** Reads the plan of a matter. */
    public static Plan of(PlanShape shape, PlanState state) {
        return new Plan(shape, state);
    }

    private StepState stateOf(int step, String occurrence) {
        Mark mark = occurrences.mark(step, occurrence);
        if (mark != null && mark.kind() == Mark.Kind.DONE) {
            return new StepState.Done(mark.at());
        }
        if (!reached.applies(step)) {
            return new StepState.NotApplicable();
        }
        if (mark != null && mark.kind() == Mark.Kind.SKIPPED) {
            return new StepState.Skipped(mark.at());
        }
        List<Predecessor> missing = missing(step, occurrence);
        if (!missing.isEmpty()) {
            return new StepState.Waiting(missing);
        }
        List<Gate> blocking = gates.blocking(step);
        return blocking.isEmpty() ? free(mark) : new StepState.Blocked(blocking);
    }

    private static StepState free(@Nullable Mark mark) {
        return mark != null && mark.kind() == Mark.Kind.STARTED
                ? new StepState.InProgress(mark.at())
                : new StepState.Ready();
    }

    private List<Predecessor> missing(int step, String occurrence) {
        List<Predecessor> missing = List.of();
        for (Need need : shape.needs[step]) {
            if (!reached.isThere(need, step, occurrence)) {
                missing = missing.isEmpty() ? new ArrayList<>(2) : missing;
                missing.add(need.predecessor());
            }
        }
        if (occurrences.lacksItsEvent(step, occurrence) && shape.steps[step].repeats() instanceof Repeats.OnEvents on) {
            missing = missing.isEmpty() ? new ArrayList<>(2) : missing;
            missing.add(new Predecessor.AnyOf(on.events().stream()
                    .<Predecessor>map(Predecessor.OfEvent::new)
                    .toList()));
        }
        return missing;
    }

    /** Every occurrence of every step, in the order of the playbook. */
    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    /** The first occurrence of a step. */
    public Optional<PlanStep> step(String id) {
        return steps.stream().filter(each -> each.step().id().equals(id)).findFirst();
    }

    public PlanShape shape() {
        return shape;
    }

    public PlanState state() {
        return state;
    }

    /**
     * Whether the gates let an act pass. Predecessors are another matter: completing a step that waits is for the caller
     * to refuse by its state.
     *
     * @throws IllegalArgumentException for a step that the playbook has not
     */
    public Permission permits(Attempt attempt) {
        int step = shape.step(attempt.step());
        if (step < 0) {
            throw new IllegalArgumentException(attempt.step() + " is no step of " + shape.playbook.id());
        }
        List<Gate> refusing = gates.refusing(step, attempt);
        if (refusing.isEmpty()) {
            return new Permission.Permitted();
        }
        RefusalText text = new RefusalText(shape.playbook);
        return new Permission.Refused(refusing.stream()
                .map(gate -> new Permission.Refusal(gate, text.of(gate)))
                .toList());
    }

    /** Gates of a step that hold now, with those that concern only some people or some deadlines. */
    public List<Gate> holding(PlaybookStep step) {
        List<Gate> holding = new ArrayList<>();
        for (Gate gate : shape.gates[shape.step(step.id())]) {
            if (gates.holds(gate)) {
                holding.add(gate);
            }
        }
        return holding;
    }

    boolean applies(Need need) {
        return reached.applies(need);
    }

    boolean isThere(Need need, int follower) {
        return reached.isThere(need, follower, Mark.FIRST);
    }
}
