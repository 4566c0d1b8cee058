package org.countersign.law.plan;

import java.util.List;
import org.countersign.courttime.Label;
import org.countersign.law.playbook.Gate;

/** Whether the gates of a plan let an act pass. */
public sealed interface Permission {
    record Permitted() implements Permission {}

    /** Every gate that forbids it, never the first alone. */
    record Refused(List<Refusal> refusals) implements Permission {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        /** Whether every gate rests on practice, so that an attorney may go on with a reason. */
        public boolean mayBeOverridden() {
            return refusals.stream().allMatch(refusal -> refusal.gate().restsOnPractice());
        }
    }

    /**
     * One gate's refusal.
     *
     * @param gate the gate, with its rule
     * @param sentence what is forbidden, by which rule, and what opens it
     */
    record Refusal(Gate gate, Label sentence) {}
}
