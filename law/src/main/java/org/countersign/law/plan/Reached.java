package org.countersign.law.plan;

import java.util.HashSet;
import java.util.Set;
import org.countersign.law.playbook.Milestone;
import org.countersign.law.playbook.Predecessor;

/** Which steps apply, which events happened and which milestones are reached. */
final class Reached {
    private static final int[] NOTHING = {};

    private final PlanShape shape;
    private final Occurrences occurrences;
    private final Set<String> events = new HashSet<>();
    private final boolean[] applies;
    private final boolean[] milestoneApplies;
    private final boolean[] milestone;

    Reached(PlanShape shape, PlanState state, Occurrences occurrences) {
        this.shape = shape;
        this.occurrences = occurrences;
        this.applies = new boolean[shape.steps.length];
        for (int at = 0; at < applies.length; at++) {
            applies[at] = shape.steps[at].when().admits(state.facts());
        }
        this.milestoneApplies = new boolean[shape.milestones.length];
        this.milestone = new boolean[shape.milestones.length];
        for (Happened each : state.events()) {
            events.add(each.event());
            for (int reached : shape.milestonesOfEvent.getOrDefault(each.event(), NOTHING)) {
                milestone[reached] = true;
            }
        }
        for (int at = 0; at < milestone.length; at++) {
            milestoneApplies[at] = shape.milestones[at].when().admits(state.facts());
            milestone[at] |= bySteps(at) || byHandOrDay(shape.milestones[at], state);
        }
    }

    private boolean bySteps(int at) {
        for (int step : shape.stepsOfMilestone[at]) {
            if (occurrences.anyIs(step, Mark.Kind.DONE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean byHandOrDay(Milestone milestone, PlanState state) {
        if (state.milestones().containsKey(milestone.id())) {
            return true;
        }
        if (milestone.past().isEmpty() && milestone.opens().isEmpty()) {
            return false;
        }
        for (PlanDeadline deadline : state.deadlines()) {
            boolean over =
                    milestone.past().contains(deadline.rule()) && state.today().isAfter(deadline.on());
            boolean open = milestone.opens().contains(deadline.rule())
                    && !state.today().isBefore(deadline.on());
            if (over || open) {
                return true;
            }
        }
        return false;
    }

    boolean applies(int step) {
        return applies[step];
    }

    /** Whether a need counts at all; one that does not is awaited by nothing. */
    boolean applies(Need need) {
        return switch (need.kind()) {
            case Need.STEP -> applies[need.number()];
            case Need.MILESTONE -> milestoneApplies[need.number()];
            case Need.ANY -> anyApplies(need.alternatives());
            default -> true;
        };
    }

    private boolean anyApplies(Need[] alternatives) {
        for (Need each : alternatives) {
            if (applies(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a step waits for is there: for it a step that was skipped is out of the way. */
    boolean isThere(Need need, int follower, String occurrence) {
        return !applies(need)
                || switch (need.kind()) {
                    case Need.STEP -> isFinished(need.number(), follower, occurrence);
                    case Need.MILESTONE -> milestone[need.number()];
                    case Need.EVENT -> happened(need);
                    default -> anyIsThere(need.alternatives(), follower, occurrence);
                };
    }

    private boolean anyIsThere(Need[] alternatives, int follower, String occurrence) {
        for (Need each : alternatives) {
            if (applies(each) && isThere(each, follower, occurrence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinished(int step, int follower, String occurrence) {
        if (Repeated.together(shape.steps[step], shape.steps[follower])) {
            return occurrences.is(step, occurrence, Mark.Kind.DONE)
                    || occurrences.is(step, occurrence, Mark.Kind.SKIPPED);
        }
        return occurrences.anyIs(step, Mark.Kind.DONE) || occurrences.anyIs(step, Mark.Kind.SKIPPED);
    }

    /** Whether what a gate waits for is there: for it a step that was skipped has not been done. */
    boolean isDone(Need need) {
        return !applies(need)
                || switch (need.kind()) {
                    case Need.STEP -> occurrences.anyIs(need.number(), Mark.Kind.DONE);
                    case Need.MILESTONE -> milestone[need.number()];
                    case Need.EVENT -> happened(need);
                    default -> anyIsDone(need.alternatives());
                };
    }

    private boolean anyIsDone(Need[] alternatives) {
        for (Need each : alternatives) {
            if (applies(each) && isDone(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a need exists and is reached: what does not apply never begins a prohibition. */
    boolean hasBegun(Need need) {
        return applies(need) && isDone(need);
    }

    private boolean happened(Need need) {
        return need.predecessor() instanceof Predecessor.OfEvent of && events.contains(of.event());
    }
}
