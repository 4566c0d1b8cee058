package org.countersign.law.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Milestone;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;

/**
 * A playbook made ready for reading plans: ids as numbers, predecessors and gates as arrays, steps in an order in which
 * each comes after what it waits for. Made once for each edition of a playbook and shared by all its plans.
 */
public final class PlanShape {
    final Playbook playbook;
    final PlaybookStep[] steps;
    final Milestone[] milestones;
    final int[][] stepsOfMilestone;
    /** What each step waits for, in the order of its `after`. */
    final Need[][] needs;
    /** For each step the gates that concern it. */
    final Gate[][] gates;
    /** For each event the milestones it reaches. */
    final Map<String, int[]> milestonesOfEvent = new HashMap<>();
    /** For each event the steps that come once for each of it. */
    final Map<String, int[]> stepsRepeatedOn = new HashMap<>();
    /** Steps so that each comes after every step it waits for. */
    final int[] order;

    private final Map<String, Integer> stepNumbers = new HashMap<>();
    private final Map<String, Integer> milestoneNumbers = new HashMap<>();

    /** @param playbook one that the loader found sound */
    public PlanShape(Playbook playbook) {
        this.playbook = playbook;
        this.steps = playbook.steps().toArray(new PlaybookStep[0]);
        this.milestones = playbook.milestones().toArray(new Milestone[0]);
        for (int at = 0; at < steps.length; at++) {
            stepNumbers.put(steps[at].id(), at);
        }
        for (int at = 0; at < milestones.length; at++) {
            milestoneNumbers.put(milestones[at].id(), at);
        }
        this.stepsOfMilestone = Arrays.stream(milestones)
                .map(each -> each.steps().stream().mapToInt(this::step).toArray())
                .toArray(int[][]::new);
        this.needs = Arrays.stream(steps).map(step -> needs(step.after())).toArray(Need[][]::new);
        List<Gate> all = playbook.gates();
        this.gates = Arrays.stream(steps)
                .map(step -> all.stream().filter(gate -> gate.isOf(step.id())).toArray(Gate[]::new))
                .toArray(Gate[][]::new);
        indexEvents();
        this.order = order();
    }

    public Playbook playbook() {
        return playbook;
    }

    int step(String id) {
        return stepNumbers.getOrDefault(id, -1);
    }

    int milestone(String id) {
        return milestoneNumbers.getOrDefault(id, -1);
    }

    private Need[] needs(List<Predecessor> predecessors) {
        return predecessors.stream().map(this::need).toArray(Need[]::new);
    }

    Need need(Predecessor predecessor) {
        return switch (predecessor) {
            case Predecessor.OfStep of -> new Need(predecessor, Need.STEP, step(of.step()), Need.NONE);
            case Predecessor.OfMilestone of ->
                new Need(predecessor, Need.MILESTONE, milestone(of.milestone()), Need.NONE);
            case Predecessor.OfEvent event -> new Need(predecessor, Need.EVENT, -1, Need.NONE);
            case Predecessor.AnyOf any -> new Need(predecessor, Need.ANY, -1, needs(any.alternatives()));
        };
    }

    private void indexEvents() {
        for (int at = 0; at < milestones.length; at++) {
            for (String event : milestones[at].events()) {
                add(milestonesOfEvent, event, at);
            }
        }
        for (int at = 0; at < steps.length; at++) {
            for (String event : Repeated.eventsOf(steps[at])) {
                add(stepsRepeatedOn, event, at);
            }
        }
    }

    private static void add(Map<String, int[]> index, String event, int number) {
        index.merge(event, new int[] {number}, (before, more) -> {
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = number;
            return all;
        });
    }

    private int[] order() {
        int[] open = new int[steps.length];
        int[][] before = new int[steps.length][];
        for (int at = 0; at < steps.length; at++) {
            before[at] = StepsNamed.in(this, needs[at]);
            open[at] = before[at].length;
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int at = 0; at < steps.length; at++) {
            if (open[at] == 0) {
                free.add(at);
            }
        }
        int[] ordered = new int[steps.length];
        int count = 0;
        while (!free.isEmpty()) {
            int done = free.remove();
            ordered[count++] = done;
            for (int at = 0; at < steps.length; at++) {
                for (int each : before[at]) {
                    if (each == done && --open[at] == 0) {
                        free.add(at);
                    }
                }
            }
        }
        if (count < steps.length) {
            throw new IllegalArgumentException("playbook " + playbook.id() + " has steps that wait for each other");
        }
        return ordered;
    }
}
