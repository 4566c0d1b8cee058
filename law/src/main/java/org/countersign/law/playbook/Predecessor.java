package org.countersign.law.playbook;

import java.util.List;

/** What must come first. */
public sealed interface Predecessor {
    /** Another step, done or skipped. */
    record OfStep(String step) implements Predecessor {}

    /** A milestone, reached. */
    record OfMilestone(String milestone) implements Predecessor {}

    /** An event of the docket, happened. */
    record OfEvent(String event) implements Predecessor {}

    /** Any one of several; of those that do not apply none counts, and where none applies nothing is awaited. */
    record AnyOf(List<Predecessor> alternatives) implements Predecessor {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }
}
