package org.countersign.law.playbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.tree.Defect;

/** Finds steps that wait for each other, directly or through the milestones that steps reach. */
final class Cycles {
    private final Places places;
    private final Map<String, List<String>> needs = new LinkedHashMap<>();

    Cycles(Playbook playbook, Places places) {
        this.places = places;
        Map<String, Milestone> milestones = new HashMap<>();
        playbook.milestones().forEach(each -> milestones.put(each.id(), each));
        for (PlaybookStep step : playbook.steps()) {
            List<String> before = new ArrayList<>();
            step.after().forEach(need -> collect(need, milestones, before));
            needs.put(step.id(), before);
        }
    }

    private static void collect(Predecessor need, Map<String, Milestone> milestones, List<String> into) {
        switch (need) {
            case Predecessor.OfStep of -> into.add(of.step());
            case Predecessor.OfMilestone of -> {
                Milestone milestone = milestones.get(of.milestone());
                if (milestone != null) {
                    into.addAll(milestone.steps());
                }
            }
            case Predecessor.OfEvent event -> {}
            case Predecessor.AnyOf any -> any.alternatives().forEach(each -> collect(each, milestones, into));
        }
    }

    /** Takes away, again and again, the steps that wait for nothing that is left; what cannot be taken away is a cycle. */
    Optional<Defect> defect() {
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, List<String>> followers = new HashMap<>();
        needs.forEach((step, before) -> {
            open.put(step, before.size());
            before.forEach(each ->
                    followers.computeIfAbsent(each, unused -> new ArrayList<>()).add(step));
        });
        Deque<String> free = new ArrayDeque<>();
        open.forEach((step, count) -> {
            if (count == 0) {
                free.add(step);
            }
        });
        while (!free.isEmpty()) {
            String step = free.remove();
            open.remove(step);
            for (String follower : followers.getOrDefault(step, List.of())) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    free.add(follower);
                }
            }
        }
        return open.keySet().stream().findFirst().map(step -> defect(step, open));
    }

    private Defect defect(String first, Map<String, Integer> open) {
        return new Defect(
                places.line("steps", first),
                "step " + first + ": it waits for a step that waits for it (" + String.join(", ", open.keySet())
                        + "); take one `after` away.");
    }
}
