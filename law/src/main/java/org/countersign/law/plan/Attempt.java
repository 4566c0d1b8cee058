package org.countersign.law.plan;

import java.util.Optional;
import org.countersign.law.playbook.Act;
import org.countersign.law.playbook.Actor;

/**
 * An act that somebody is about to do.
 *
 * @param act the act
 * @param step the step it belongs to
 * @param by who does it
 * @param rule the rule of the deadline it is done for, where there is one; empty lets a gate for particular deadlines hold
 */
public record Attempt(Act act, String step, Actor by, Optional<String> rule) {
    public static Attempt of(Act act, String step, Actor by) {
        return new Attempt(act, step, by, Optional.empty());
    }
}
