package org.countersign.law.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;

/**
 * One act in a playbook.
 *
 * @param id unique in the playbook
 * @param row its number in the source sheet; 0 for a step that a firm added
 * @param phase the phase's id
 * @param title what is to be done
 * @param after what must come first, all of it
 * @param when facts under which it applies
 * @param who who does it, as the sheet writes it
 * @param roles who has which part
 * @param level the sheet's authority level
 * @param optional whether it may be skipped without a reason
 * @param repeats how often it comes
 * @param act the visible act that it consists of, where it is one
 * @param days court days that it takes, at least 1: the firm's estimate, 1 where none is given
 * @param documents what it produces
 * @param rules ids of rules whose deadlines pin it
 * @param unlinked what the sheet says of a deadline for which no rule is encoded; empty where nothing
 * @param done the definition of done: a checklist that may be edited
 * @param gates what must never be done, as the sheet lists it at this step
 */
public record PlaybookStep(
        String id,
        int row,
        String phase,
        Label title,
        List<Predecessor> after,
        Condition when,
        String who,
        Map<Part, List<Actor>> roles,
        Level level,
        boolean optional,
        Repeats repeats,
        Optional<Act> act,
        int days,
        List<Label> documents,
        List<String> rules,
        String unlinked,
        List<Label> done,
        List<Gate> gates) {
    public PlaybookStep {
        after = List.copyOf(after);
        roles = Map.copyOf(roles);
        documents = List.copyOf(documents);
        rules = List.copyOf(rules);
        done = List.copyOf(done);
        gates = List.copyOf(gates);
    }

    /** How far it may be delegated. */
    public Authority authority() {
        return level.authority();
    }

    /** Whether somebody has any part in it. */
    public boolean involves(Actor actor) {
        return roles.values().stream().anyMatch(actors -> actors.contains(actor));
    }
}
