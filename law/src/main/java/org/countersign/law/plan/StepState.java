package org.countersign.law.plan;

import java.time.Instant;
import java.util.List;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Predecessor;

/** Where one occurrence of a step stands. */
public sealed interface StepState {
    /** Predecessors are missing. */
    record Waiting(List<Predecessor> on) implements StepState {
        public Waiting {
            on = List.copyOf(on);
        }
    }

    /** Its predecessors are there, but a gate forbids the act that it consists of, or completing it. */
    record Blocked(List<Gate> by) implements StepState {
        public Blocked {
            by = List.copyOf(by);
        }
    }

    record Ready() implements StepState {}

    record InProgress(Instant since) implements StepState {}

    record Done(Instant at) implements StepState {}

    record Skipped(Instant at) implements StepState {}

    /** The facts of the matter rule it out. */
    record NotApplicable() implements StepState {}

    /** Whether it is still to be done: neither done nor skipped nor ruled out. */
    default boolean isOpen() {
        return switch (this) {
            case Waiting waiting -> true;
            case Blocked blocked -> true;
            case Ready ready -> true;
            case InProgress inProgress -> true;
            case Done done -> false;
            case Skipped skipped -> false;
            case NotApplicable notApplicable -> false;
        };
    }
}
