package org.countersign.law.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything about a matter that its plan depends on. The order of the lists says nothing.
 *
 * @param today the day for which the plan is read
 * @param facts stated facts
 * @param events events that happened
 * @param milestones milestones that a person recorded, with their days
 * @param marks what was done with the steps
 * @param deadlines deadlines in force
 */
public record PlanState(
        LocalDate today,
        Map<String, String> facts,
        List<Happened> events,
        Map<String, LocalDate> milestones,
        List<Mark> marks,
        List<PlanDeadline> deadlines) {
    public PlanState {
        facts = Map.copyOf(facts);
        events = List.copyOf(events);
        milestones = Map.copyOf(milestones);
        marks = List.copyOf(marks);
        deadlines = List.copyOf(deadlines);
    }

    /** A matter on which nothing has happened. */
    public static PlanState fresh(LocalDate today, Map<String, String> facts) {
        return new PlanState(today, facts, List.of(), Map.of(), List.of(), List.of());
    }

    public PlanState withMarks(List<Mark> others) {
        return new PlanState(today, facts, events, milestones, others, deadlines);
    }
}
