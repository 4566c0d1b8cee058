package org.countersign.law.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.courttime.tree.Defect;

/** Finds steps and gates that a worked example names and the playbook has not. */
final class ExampleNames {
    private final Playbook playbook;
    private final List<Defect> defects;
    private final Set<String> steps = new HashSet<>();
    private final Set<String> gates = new HashSet<>();
    private final Set<String> milestones = new HashSet<>();

    ExampleNames(Playbook playbook, List<Defect> defects) {
        this.playbook = playbook;
        this.defects = defects;
        playbook.steps().forEach(step -> steps.add(step.id()));
        playbook.gates().forEach(gate -> gates.add(gate.id()));
        playbook.milestones().forEach(milestone -> milestones.add(milestone.id()));
    }

    void check() {
        playbook.examples().forEach(this::check);
    }

    private void check(PlaybookExample example) {
        stepsOf(example)
                .map(step -> step.replaceFirst("#\\d+$", ""))
                .filter(step -> !steps.contains(step))
                .distinct()
                .forEach(step -> wrong(example, "it names " + step + ", which is no step here; write a step's id."));
        Stream.concat(
                        example.blocked().values().stream(),
                        example.refused().stream().map(PlaybookExample.Tried::gate))
                .filter(gate -> !gates.contains(gate))
                .distinct()
                .forEach(gate -> wrong(example, "it names " + gate + ", which is no gate here; write a gate's id."));
        example.milestones().keySet().stream()
                .filter(milestone -> !milestones.contains(milestone))
                .forEach(milestone -> wrong(
                        example, "it names the milestone " + milestone + ", which is not listed in `milestones`."));
    }

    private static Stream<String> stepsOf(PlaybookExample example) {
        Stream<String> lists = Stream.of(
                        example.before(), example.done(), example.skipped(), example.ready(), example.inapplicable())
                .flatMap(List::stream);
        Stream<String> keys = Stream.concat(example.waiting().keySet().stream(), example.blocked().keySet().stream());
        Stream<String> tried = Stream.concat(example.refused().stream(), example.permitted().stream())
                .map(PlaybookExample.Tried::step);
        return Stream.of(lists, keys, tried).flatMap(each -> each);
    }

    private void wrong(PlaybookExample example, String sentence) {
        defects.add(new Defect(example.line(), "example: " + sentence));
    }
}
