package org.countersign.law.playbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.countersign.courttime.Law;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.tree.Defect;

/** Finds names in a playbook that nothing has, ids that stand twice, and steps that wait for each other. */
final class PlaybookNames {
    private final Playbook playbook;
    private final Law law;
    private final Places places;
    private final Known known;
    private final List<Defect> defects = new ArrayList<>();

    /** The ids that may be named. */
    private record Known(Set<String> phases, Set<String> steps, Set<String> milestones, Set<String> facts) {}

    PlaybookNames(Playbook playbook, Law law) {
        this.playbook = playbook;
        this.law = law;
        this.places = new Places(playbook.written().tree());
        this.known = new Known(
                unique("phases", playbook.phases(), Playbook.Phase::id),
                unique("steps", playbook.steps(), PlaybookStep::id),
                unique("milestones", playbook.milestones(), Milestone::id),
                unique("asks", playbook.asks(), Playbook.Asked::id));
    }

    List<Defect> defects() {
        unique("never", playbook.gates(), Gate::id);
        playbook.milestones().forEach(this::check);
        playbook.steps().forEach(this::check);
        new ExampleNames(playbook, defects).check();
        if (defects.isEmpty()) {
            new Cycles(playbook, places).defect().ifPresent(defects::add);
        }
        return defects;
    }

    private <T> Set<String> unique(String list, List<T> parts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T part : parts) {
            if (!ids.add(id.apply(part))) {
                wrong(list, id.apply(part), "this id stands in `" + list + "` twice; give one of them another id.");
            }
        }
        return ids;
    }

    private void check(Milestone milestone) {
        Place place = new Place("milestones", milestone.id());
        checkCondition(place, milestone.when());
        milestone.events().forEach(event -> checkEvent(place, event));
        milestone.steps().forEach(step -> checkStep(place, "steps", step));
        milestone.past().forEach(rule -> checkDay(place, "past", rule, false));
        milestone.opens().forEach(rule -> checkDay(place, "opens", rule, true));
    }

    private void check(PlaybookStep step) {
        Place place = new Place("steps", step.id());
        if (!known.phases().contains(step.phase())) {
            wrong(place, "`phase` names " + step.phase() + ", which is no phase here; list it in `phases`.");
        }
        checkCondition(place, step.when());
        step.after().forEach(each -> checkNeed(place, "after", each));
        step.rules().forEach(rule -> checkRule(place, "rules", rule));
        if (step.repeats() instanceof Repeats.OnEvents repeats) {
            repeats.events().forEach(event -> checkEvent(place, event));
        }
        step.gates().forEach(this::check);
    }

    private void check(Gate gate) {
        Place place = new Place("never", gate.id());
        checkCondition(place, gate.when());
        gate.from().ifPresent(each -> checkNeed(place, "from", each));
        gate.until().ifPresent(each -> checkNeed(place, "until", each));
        gate.only().forEach(rule -> checkRule(place, "only", rule));
        gate.of().stream().filter(step -> !step.equals(Gate.EVERY_STEP)).forEach(step -> checkStep(place, "of", step));
    }

    private void checkNeed(Place place, String key, Predecessor need) {
        switch (need) {
            case Predecessor.OfStep of -> checkStep(place, key, of.step());
            case Predecessor.OfMilestone of -> checkMilestone(place, key, of.milestone());
            case Predecessor.OfEvent of -> checkEvent(place, of.event());
            case Predecessor.AnyOf any -> any.alternatives().forEach(each -> checkNeed(place, key, each));
        }
    }

    private void checkStep(Place place, String key, String step) {
        if (!known.steps().contains(step)) {
            wrong(place, "`" + key + "` names " + step + ", which is no step here; write a step's id.");
        }
    }

    private void checkMilestone(Place place, String key, String milestone) {
        if (!known.milestones().contains(milestone)) {
            wrong(
                    place,
                    "`" + key + "` names the milestone " + milestone
                            + ", which is not listed here; add it to `milestones`.");
        }
    }

    private void checkEvent(Place place, String event) {
        if (!law.vocabulary().events().containsKey(event)) {
            wrong(place, "the event " + event + " is not in the vocabulary; use one that is, or a milestone by hand.");
        }
    }

    private void checkRule(Place place, String key, String rule) {
        if (law.rule(rule).isEmpty()) {
            wrong(
                    place,
                    "`" + key + "` names " + rule
                            + ", which is no rule here; name one, or say in `unlinked` what is known.");
        }
    }

    /** A first day opens; any other day must be past. */
    private void checkDay(Place place, String key, String id, boolean first) {
        checkRule(place, key, id);
        law.rule(id)
                .filter(rule -> (rule.latest().kind() == Kind.NOT_BEFORE) != first)
                .ifPresent(rule -> wrong(
                        place,
                        "`" + key + "` names " + id
                                + (first
                                        ? ", which states no first day; write `past`."
                                        : ", which states a first day; write `opens`.")));
    }

    private void checkCondition(Place place, Condition condition) {
        condition.facts().forEach((fact, values) -> {
            if (!known.facts().contains(fact)) {
                wrong(place, "`when` names the fact " + fact + ", which is not asked here; add it to `asks`.");
            } else if (!valuesOf(fact).containsAll(values)) {
                wrong(place, "`when` gives " + fact + " a value that `asks` does not list.");
            }
        });
    }

    private List<String> valuesOf(String fact) {
        return playbook.asks().stream()
                .filter(asked -> asked.id().equals(fact))
                .findFirst()
                .map(Playbook.Asked::values)
                .orElse(List.of());
    }

    /** A part of the playbook, for its line. */
    private record Place(String list, String id) {}

    private void wrong(Place place, String sentence) {
        wrong(place.list(), place.id(), sentence);
    }

    private void wrong(String list, String id, String sentence) {
        String what = list.equals("never") ? "gate" : list.substring(0, list.length() - 1);
        defects.add(new Defect(places.line(list, id), what + " " + id + ": " + sentence));
    }
}
