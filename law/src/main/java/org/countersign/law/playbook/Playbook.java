package org.countersign.law.playbook;

import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Written;

/**
 * The template of a procedure. Its plan is the live instance on a matter.
 *
 * @param id unique among playbooks
 * @param title its name
 * @param area the practice area's id
 * @param jurisdiction the jurisdiction's id
 * @param client what the client is in it
 * @param sheet the source sheet, such as C-1; a firm's own playbook names none
 * @param version the date of this edition, or the firm's own word for it
 * @param confirmed whether the order of the steps was confirmed against a text
 * @param standing what the order of the steps rests on, in a sentence
 * @param asks facts that a plan must know of its matter
 * @param phases in their order
 * @param milestones unique by id
 * @param steps in the order of the sheet, unique by id
 * @param examples worked examples
 * @param written the text it was read from
 */
public record Playbook(
        String id,
        Label title,
        String area,
        String jurisdiction,
        Label client,
        String sheet,
        String version,
        boolean confirmed,
        Label standing,
        List<Asked> asks,
        List<Phase> phases,
        List<Milestone> milestones,
        List<PlaybookStep> steps,
        List<PlaybookExample> examples,
        Written written) {
    /**
     * A fact that a plan must know.
     *
     * @param id the fact
     * @param values the values it may have
     * @param label what it asks
     */
    public record Asked(String id, List<String> values, Label label) {
        public Asked {
            values = List.copyOf(values);
        }
    }

    /**
     * A phase.
     *
     * @param id unique in the playbook
     * @param label its name
     */
    public record Phase(String id, Label label) {}

    public Playbook {
        asks = List.copyOf(asks);
        phases = List.copyOf(phases);
        milestones = List.copyOf(milestones);
        steps = List.copyOf(steps);
        examples = List.copyOf(examples);
    }

    public Optional<PlaybookStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Milestone> milestone(String id) {
        return milestones.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Every gate, in the order of the steps. */
    public List<Gate> gates() {
        return steps.stream().flatMap(step -> step.gates().stream()).toList();
    }
}
