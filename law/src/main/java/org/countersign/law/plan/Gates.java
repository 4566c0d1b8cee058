package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.law.playbook.Act;
import org.countersign.law.playbook.Gate;

/** Which gates hold now. */
final class Gates {
    private final PlanShape shape;
    private final Reached reached;
    private final Map<String, String> facts;

    Gates(PlanShape shape, Reached reached, Map<String, String> facts) {
        this.shape = shape;
        this.reached = reached;
        this.facts = facts;
    }

    boolean holds(Gate gate) {
        return gate.isSeen()
                && gate.when().admits(facts)
                && (gate.from().isEmpty()
                        || reached.hasBegun(shape.need(gate.from().get())))
                && (gate.until().isEmpty()
                        || !reached.isDone(shape.need(gate.until().get())));
    }

    /** The gates that keep a step from being done now, whoever does it and for whatever deadline. */
    List<Gate> blocking(int step) {
        List<Gate> blocking = List.of();
        for (Gate gate : shape.gates[step]) {
            boolean wholly =
                    gate.ordersActs() && gate.by().isEmpty() && gate.only().isEmpty();
            if (wholly && concerns(gate, step) && holds(gate)) {
                blocking = blocking.isEmpty() ? new ArrayList<>() : blocking;
                blocking.add(gate);
            }
        }
        return blocking;
    }

    private boolean concerns(Gate gate, int step) {
        return gate.forbids().contains(Act.COMPLETE_STEP)
                || shape.steps[step].act().filter(gate.forbids()::contains).isPresent();
    }

    List<Gate> refusing(int step, Attempt attempt) {
        List<Gate> refusing = new ArrayList<>();
        for (Gate gate : shape.gates[step]) {
            boolean concerns = gate.forbids().contains(attempt.act())
                    && (gate.by().isEmpty() || gate.by().contains(attempt.by()))
                    && (gate.only().isEmpty()
                            || attempt.rule().map(gate.only()::contains).orElse(true));
            if (concerns && holds(gate)) {
                refusing.add(gate);
            }
        }
        return refusing;
    }
}
