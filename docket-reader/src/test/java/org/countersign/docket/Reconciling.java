package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.docket.reconciliation.Comparison;
import org.countersign.docket.reconciliation.Difference;
import org.countersign.docket.reconciliation.Hypothesis;
import org.countersign.docket.reconciliation.Hypothesis.Otherwise;
import org.countersign.docket.reconciliation.Reconciliation;
import org.countersign.docket.reconciliation.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a printed date differs, by what the law would give under each hypothesis. */
class Reconciling {
    private static final LocalDate TRIGGER = LocalDate.of(2011, 8, 15);
    private static final LocalDate LAWFUL = LocalDate.of(2011, 9, 6);

    @Test
    void agreesWhereTheLawGivesThePrintedDate() {
        assertThat(compared(LAWFUL, Map.of()).agrees()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Otherwise.class)
    void namesTheHypothesisThatGivesThePrintedDate(Otherwise hypothesis) {
        LocalDate printed = LocalDate.of(2011, 9, 20);
        Comparison comparison = compared(printed, Map.of(hypothesis, Set.of(printed)));
        assertThat(comparison.difference()).isEqualTo(hypothesis.difference());
        assertThat(comparison.computed()).contains(LAWFUL);
    }

    @Test
    void electronicServiceAddsNothingFromDecember2016() {
        LocalDate trigger = LocalDate.of(2016, 12, 1);
        LocalDate printed = trigger.plusDays(17);
        Reconciliation reconciliation = new Reconciliation(
                hypothesis -> hypothesis == Otherwise.SERVED_ELECTRONICALLY ? Set.of(printed) : Set.of());
        assertThat(reconciliation.of(printed, trigger, Surroundings.NONE).difference())
                .contains(Difference.UNEXPLAINED);
    }

    @Test
    void seesAMistypedYear() {
        assertThat(compared(LAWFUL.minusYears(1), Map.of()).difference()).contains(Difference.MISTYPED_YEAR);
    }

    @Test
    void seesADateBeforeItsTrigger() {
        assertThat(compared(TRIGGER.minusDays(3), Map.of()).difference()).contains(Difference.BEFORE_TRIGGER);
    }

    @Test
    void leavesTheRestUnexplained() {
        assertThat(compared(TRIGGER.plusDays(5), Map.of()).difference()).contains(Difference.UNEXPLAINED);
    }

    @Test
    void triesTheOtherDaysThatStandAround() {
        LocalDate other = LocalDate.of(2011, 8, 10);
        LocalDate printed = LocalDate.of(2011, 8, 31);
        Reconciliation reconciliation = new Reconciliation(
                hypothesis -> hypothesis.equals(new Hypothesis.OtherTrigger(other)) ? Set.of(printed) : Set.of());
        Surroundings around = new Surroundings(List.of(other), List.of(), false);
        assertThat(reconciliation.of(printed, TRIGGER, around).difference()).contains(Difference.ANOTHER_TRIGGER);
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void explainsEachDifferenceInBothLanguages(Difference difference) {
        assertThat(difference.sentence().en()).endsWith(".");
        assertThat(difference.sentence().es()).endsWith(".");
    }

    private static Comparison compared(LocalDate printed, Map<Hypothesis, Set<LocalDate>> given) {
        Reconciliation reconciliation = new Reconciliation(hypothesis -> hypothesis == Hypothesis.Reading.PREVAILING
                ? Set.of(LAWFUL)
                : given.getOrDefault(hypothesis, Set.of()));
        return reconciliation.of(printed, TRIGGER, Surroundings.NONE);
    }
}
