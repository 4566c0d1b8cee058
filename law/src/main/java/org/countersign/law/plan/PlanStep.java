package org.countersign.law.plan;

import org.countersign.law.playbook.PlaybookStep;

/**
 * One occurrence of a step in a plan.
 *
 * @param step the step
 * @param number which occurrence, from 1
 * @param occurrence its key, as marks name it
 * @param state where it stands
 */
public record PlanStep(PlaybookStep step, int number, String occurrence, StepState state) {
    /** "service", or "offers-conveyed#2" for a later occurrence. */
    public String name() {
        return number == 1 ? step.id() : step.id() + "#" + number;
    }
}
