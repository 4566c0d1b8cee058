package org.countersign.law.playbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.courttime.Label;

/**
 * Something that must never be done, or not before or after another thing. Where no act of the closed list is forbidden
 * the product cannot see it and the gate is only shown.
 *
 * @param id unique in the playbook
 * @param text what must never be done
 * @param cite the rule, or {@link #PRACTICE}
 * @param forbids the acts it refuses; empty where the product cannot see the act
 * @param of the steps whose acts it refuses, or {@link #EVERY_STEP} alone
 * @param by whom it refuses; empty: everybody
 * @param only rule ids: only acts for deadlines of these rules; empty: every act
 * @param from when it begins to hold; empty: from the beginning
 * @param until when it ceases to hold; empty: never
 * @param when facts under which it holds
 */
public record Gate(
        String id,
        Label text,
        String cite,
        Set<Act> forbids,
        List<String> of,
        Set<Actor> by,
        Set<String> only,
        Optional<Predecessor> from,
        Optional<Predecessor> until,
        Condition when) {
    /** The citation of a gate that rests on practice alone: unconfirmed, and an attorney may go on with a reason. */
    public static final String PRACTICE = "practice";

    public static final String EVERY_STEP = "all";

    public Gate {
        forbids = Set.copyOf(forbids);
        of = List.copyOf(of);
        by = Set.copyOf(by);
        only = Set.copyOf(only);
    }

    /** Whether the product can see the act that it forbids. */
    public boolean isSeen() {
        return !forbids.isEmpty();
    }

    public boolean restsOnPractice() {
        return cite.equals(PRACTICE);
    }

    public boolean isOf(String step) {
        return of.contains(step) || of.contains(EVERY_STEP);
    }

    /** Whether it says what comes first, rather than what is forbidden at all times. */
    public boolean ordersActs() {
        return from.isPresent() || until.isPresent();
    }
}
