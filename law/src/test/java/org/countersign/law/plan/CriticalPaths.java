package org.countersign.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.law.plan.PlanLaw.done;
import static org.countersign.law.plan.PlanLaw.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;
import org.junit.jupiter.api.Test;

/** The longest chain of open steps before a deadline, and what is the next right step because of it. */
class CriticalPaths {
    private static final PlanShape SHAPE = new PlanShape(playbook(
            "id: short",
            "id: long, days: 4",
            "id: middle, after: [long]",
            "id: filing, after: [short, middle, {milestone: told}], rules: [frcp-4-m]",
            "id: other, rules: [frcp-38-b-1]",
            "id: free, optional: true"));
    private static final PlanDeadline FILING = new PlanDeadline("d1", "frcp-4-m", LocalDate.of(2026, 12, 1), true);
    private static final PlanDeadline OTHER = new PlanDeadline("d2", "frcp-38-b-1", LocalDate.of(2026, 11, 26), true);

    private static Plan plan(List<PlanDeadline> deadlines, Mark... marks) {
        return Plan.of(
                SHAPE, new PlanState(PlanLaw.TODAY, Map.of(), List.of(), Map.of(), Arrays.asList(marks), deadlines));
    }

    private static CriticalPath path(Plan plan) {
        return CriticalPath.to(plan, FILING, PlanLaw.EVERY_DAY).orElseThrow();
    }

    @Test
    void runThroughTheLongestChain() {
        CriticalPath path = path(plan(List.of(FILING)));
        assertThat(path.steps()).extracting(PlaybookStep::id).containsExactly("long", "middle", "filing");
        assertThat(path.days()).isEqualTo(6);
        assertThat(path.slack()).isEqualTo(8 - 6);
    }

    @Test
    void sayWhatNobodysStepBrings() {
        assertThat(path(plan(List.of(FILING))).awaited()).containsExactly(new Predecessor.OfMilestone("told"));
    }

    @Test
    void shortenWithEveryStepThatIsDone() {
        CriticalPath path = path(plan(List.of(FILING), done("long"), done("middle")));
        assertThat(path.steps()).extracting(PlaybookStep::id).containsExactly("short", "filing");
        assertThat(path.slack()).isEqualTo(8 - 2);
    }

    @Test
    void goNegativeWhereTheWorkNoLongerFits() {
        PlanDeadline tomorrow = new PlanDeadline("d1", "frcp-4-m", LocalDate.of(2026, 11, 24), true);
        assertThat(CriticalPath.to(plan(List.of(tomorrow)), tomorrow, PlanLaw.EVERY_DAY)
                        .orElseThrow()
                        .slack())
                .isEqualTo(-5);
    }

    @Test
    void leadToTheEarliestOwnDeadlineThatPinsAnOpenStep() {
        PlanDeadline opponents = new PlanDeadline("d0", "frcp-4-m", LocalDate.of(2026, 11, 24), false);
        List<PlanDeadline> all = List.of(FILING, opponents, OTHER);
        assertThat(CriticalPath.next(plan(all), PlanLaw.EVERY_DAY).orElseThrow().deadline())
                .isEqualTo(OTHER);
        assertThat(CriticalPath.next(plan(all, done("other")), PlanLaw.EVERY_DAY)
                        .orElseThrow()
                        .deadline())
                .isEqualTo(FILING);
        assertThat(CriticalPath.next(plan(List.of(opponents)), PlanLaw.EVERY_DAY))
                .isEmpty();
    }

    @Test
    void orderTheNextRightStepsByTheDayEachMustBeDone() {
        List<PlanDeadline> deadlines = new ArrayList<>(List.of(FILING, OTHER));
        List<NextSteps.NextStep> next = NextSteps.of(plan(deadlines));
        assertThat(next).extracting(each -> each.step().name()).containsExactly("other", "long", "short", "free");
        assertThat(next.get(1).toward()).contains(FILING);
        assertThat(next.get(3).toward()).isEmpty();
        Collections.reverse(deadlines);
        assertThat(NextSteps.of(plan(deadlines))).isEqualTo(next);
    }
}
