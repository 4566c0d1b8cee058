package org.countersign.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.law.plan.PlanLaw.done;
import static org.countersign.law.plan.PlanLaw.mark;
import static org.countersign.law.plan.PlanLaw.playbook;
import static org.countersign.law.plan.PlanLaw.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.countersign.law.playbook.Predecessor;
import org.junit.jupiter.api.Test;

/** Where a step stands, by what happened and was done. */
class StatesOfAStep {
    private static final PlanShape CHAIN = new PlanShape(playbook(
            "id: a", "id: b, after: [a]", "id: c, after: [b, {milestone: answered}]", "id: d, after: [{any: [b, c]}]"));

    @Test
    void namesEverythingItWaitsFor() {
        assertThat(state(Plan.of(CHAIN, state()), "c"))
                .isEqualTo(new StepState.Waiting(
                        List.of(new Predecessor.OfStep("b"), new Predecessor.OfMilestone("answered"))));
    }

    @Test
    void isReadyOnceItsPredecessorIsDoneOrSkipped() {
        assertThat(state(Plan.of(CHAIN, state(done("a"))), "b")).isInstanceOf(StepState.Ready.class);
        assertThat(state(Plan.of(CHAIN, state(mark("a", Mark.Kind.SKIPPED))), "b"))
                .isInstanceOf(StepState.Ready.class);
    }

    @Test
    void waitsForOneOfSeveralOnly() {
        assertThat(state(Plan.of(CHAIN, state(done("a"))), "d")).isInstanceOf(StepState.Waiting.class);
        assertThat(state(Plan.of(CHAIN, state(done("a"), done("b"))), "d")).isInstanceOf(StepState.Ready.class);
    }

    @Test
    void isInProgressOnceBegunAndReadyAgainOnceReopened() {
        Mark begun = new Mark("a", Mark.FIRST, Mark.Kind.STARTED, Instant.ofEpochSecond(5));
        assertThat(state(Plan.of(CHAIN, state(begun)), "a"))
                .isEqualTo(new StepState.InProgress(Instant.ofEpochSecond(5)));
        Mark reopened = new Mark("a", Mark.FIRST, Mark.Kind.REOPENED, Instant.ofEpochSecond(9));
        assertThat(state(Plan.of(CHAIN, state(reopened, done("a"))), "a")).isInstanceOf(StepState.Ready.class);
    }

    @Test
    void ofAStepThatIsDoneOutlastsItsPredecessorsReopening() {
        Mark reopened = new Mark("a", Mark.FIRST, Mark.Kind.REOPENED, Instant.ofEpochSecond(9));
        Plan plan = Plan.of(CHAIN, state(done("a"), done("b"), reopened));
        assertThat(state(plan, "b")).isInstanceOf(StepState.Done.class);
        assertThat(state(plan, "a")).isInstanceOf(StepState.Ready.class);
    }

    @Test
    void appliesWhileNobodyHasStatedTheFact() {
        PlanShape shape = PlanLaw.shape("unlawful-detainer-ca");
        assertThat(state(Plan.of(shape, PlanState.fresh(PlanLaw.TODAY, Map.of())), "lease-check"))
                .isInstanceOf(StepState.Ready.class);
        assertThat(state(Plan.of(shape, PlanState.fresh(PlanLaw.TODAY, Map.of("side", "tenant"))), "lease-check"))
                .isInstanceOf(StepState.NotApplicable.class);
    }

    @Test
    void comesOncePerEventAndKeepsItsWorkWhenAnEarlierEventIsEnteredLater() {
        PlanShape shape = new PlanShape(playbook("id: offer, repeats: [offer-served]"));
        Happened second = new Happened("e2", "offer-served", LocalDate.of(2026, 11, 16));
        Happened first = new Happened("e1", "offer-served", LocalDate.of(2026, 11, 2));
        List<Mark> marks = List.of(new Mark("offer", "e2", Mark.Kind.DONE, Instant.EPOCH));
        Plan plan = Plan.of(
                shape,
                new PlanState(PlanLaw.TODAY, Map.of(), List.of(second, first, second), Map.of(), marks, List.of()));
        assertThat(plan.steps()).extracting(PlanStep::occurrence).containsExactly("e1", "e2");
        assertThat(state(plan, "offer")).isInstanceOf(StepState.Ready.class);
        assertThat(state(plan, "offer#2")).isInstanceOf(StepState.Done.class);
    }

    @Test
    void waitsForTheFirstEventThatCallsForIt() {
        PlanShape shape = new PlanShape(playbook("id: offer, repeats: [offer-served]"));
        assertThat(state(Plan.of(shape, state()), "offer"))
                .isEqualTo(new StepState.Waiting(
                        List.of(new Predecessor.AnyOf(List.of(new Predecessor.OfEvent("offer-served"))))));
    }

    @Test
    void comesAgainOnlyWhereAPersonOpensAnother() {
        PlanShape shape = new PlanShape(playbook("id: letter, repeats: by hand", "id: once"));
        Mark again = new Mark("letter", "2", Mark.Kind.OPENED, Instant.EPOCH);
        Mark wrong = new Mark("once", "2", Mark.Kind.OPENED, Instant.EPOCH);
        Plan plan = Plan.of(shape, state(done("letter"), again, again, wrong));
        assertThat(plan.steps()).extracting(PlanStep::name).containsExactly("letter", "letter#2", "once");
        assertThat(state(plan, "letter#2")).isInstanceOf(StepState.Ready.class);
    }
}
