package org.countersign.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.law.plan.PlanLaw.done;
import static org.countersign.law.plan.PlanLaw.playbook;
import static org.countersign.law.plan.PlanLaw.state;

import java.util.ArrayList;
import java.util.List;
import org.countersign.courttime.tree.Defect;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookStep;
import org.junit.jupiter.api.Test;

/** What a firm's edit would change in a running plan, and what comes of taking it. */
class EditedPlaybooks {
    private static final Playbook RUNNING = playbook("id: a", "id: b, after: [a]", "id: c, after: [b]");
    private static final Playbook EDITED = playbook("id: a", "id: x, after: [a]", "id: c, after: [x], optional: true");
    private static final PlaybookDifference DIFFERENCE = PlaybookDifference.between(RUNNING, EDITED);

    @Test
    void showWhatWasAddedRemovedAndChanged() {
        assertThat(DIFFERENCE.changes())
                .containsExactly(
                        new PlaybookChange(PlaybookChange.Kind.REMOVED, "steps", "b", List.of()),
                        new PlaybookChange(PlaybookChange.Kind.CHANGED, "steps", "c", List.of("after", "optional")),
                        new PlaybookChange(PlaybookChange.Kind.ADDED, "steps", "x", List.of()));
    }

    @Test
    void showNothingBetweenAPlaybookAndItself() {
        for (PlanShape shape : PlanLaw.shapes()) {
            assertThat(PlaybookDifference.between(shape.playbook(), shape.playbook())
                            .changes())
                    .isEmpty();
        }
    }

    @Test
    void areTakenWholeInTheirOwnOrder() {
        Playbook taken = taken(DIFFERENCE.changes());
        assertThat(taken.steps()).extracting(PlaybookStep::id).containsExactly("a", "x", "c");
        assertThat(PlaybookDifference.between(taken, EDITED).changes()).isEmpty();
    }

    @Test
    void areTakenInPart() {
        List<PlaybookChange> added = DIFFERENCE.changes().stream()
                .filter(change -> change.kind() == PlaybookChange.Kind.ADDED)
                .toList();
        assertThat(taken(added).steps()).extracting(PlaybookStep::id).containsExactly("a", "b", "x", "c");
        assertThat(taken(List.of()).steps()).isEqualTo(RUNNING.steps());
    }

    @Test
    void areRefusedWhereAPartWouldMissAnother() {
        List<PlaybookChange> removed = DIFFERENCE.changes().stream()
                .filter(change -> change.kind() == PlaybookChange.Kind.REMOVED)
                .toList();
        List<Defect> defects = new ArrayList<>();
        assertThat(DIFFERENCE.taking(removed, PlanLaw.LAW, defects)).isEmpty();
        assertThat(defects)
                .extracting(Defect::sentence)
                .containsExactly("step c: `after` names b, which is no step here; write a step's id.");
    }

    @Test
    void keepWhatWasDone() {
        Plan plan = Plan.of(new PlanShape(taken(DIFFERENCE.changes())), state(done("a"), done("b")));
        assertThat(plan.steps()).extracting(PlanStep::name).containsExactly("a", "x", "c");
        assertThat(plan.step("a").orElseThrow().state()).isInstanceOf(StepState.Done.class);
        assertThat(plan.step("x").orElseThrow().state()).isInstanceOf(StepState.Ready.class);
    }

    private static Playbook taken(List<PlaybookChange> changes) {
        List<Defect> defects = new ArrayList<>();
        return DIFFERENCE.taking(changes, PlanLaw.LAW, defects).orElseThrow(() -> new AssertionError(defects));
    }
}
