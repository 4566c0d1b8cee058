package org.countersign.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.countersign.law.playbook.Act;
import org.countersign.law.playbook.Actor;
import org.junit.jupiter.api.Test;

/** What the gates of a plan refuse, and what they say. */
class RefusedActs {
    private static Permission tried(String playbook, Map<String, String> facts, Act act, String step, Actor by) {
        return Plan.of(PlanLaw.shape(playbook), PlanState.fresh(PlanLaw.TODAY, facts))
                .permits(Attempt.of(act, step, by));
    }

    @Test
    void nameTheRuleAndWhatOpensTheGate() {
        Permission permission =
                tried("federal-civil", Map.of("side", "plaintiff"), Act.SERVE, "written-discovery", Actor.ATTORNEY);
        assertThat(permission).isInstanceOfSatisfying(Permission.Refused.class, refused -> {
            assertThat(refused.refusals()).first().satisfies(refusal -> {
                assertThat(refusal.sentence().en())
                        .isEqualTo("No formal discovery before the Rule 26(f) conference (Fed. R. Civ. P. 26(d)(1)). "
                                + "First: Parties conferred under Rule 26(f).");
                assertThat(refusal.sentence().es())
                        .isEqualTo(
                                "Ninguna solicitud formal de pruebas antes de la conferencia de la Regla 26(f) "
                                        + "(Fed. R. Civ. P. 26(d)(1)). Primero: Las partes conferenciaron según la Regla 26(f).");
            });
            assertThat(refused.mayBeOverridden()).isFalse();
        });
    }

    @Test
    void mayBeOverriddenWhereTheyRestOnPracticeAlone() {
        Permission permission = tried("probate-ca", Map.of(), Act.SIGN, "inventory", Actor.ATTORNEY);
        assertThat(permission).isInstanceOfSatisfying(Permission.Refused.class, refused -> {
            assertThat(refused.mayBeOverridden()).isTrue();
            assertThat(refused.refusals().getFirst().sentence().en())
                    .contains("(practice, unconfirmed)")
                    .endsWith("An attorney may go on with a reason.");
        });
    }

    @Test
    void areAllNamedNotTheFirstAlone() {
        Permission permission = tried("probate-ca", Map.of(), Act.DISBURSE, "distribution", Actor.ATTORNEY);
        assertThat(permission)
                .isInstanceOfSatisfying(
                        Permission.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.gate().id())
                                .containsExactly("no-distribution-before-tax", "no-distribution-before-order"));
    }

    @Test
    void dependOnWhoActs() {
        assertThat(tried("personal-injury-ca", Map.of(), Act.SIGN, "offer-decision", Actor.CASE_MANAGER))
                .isInstanceOf(Permission.Refused.class);
        assertThat(tried("personal-injury-ca", Map.of(), Act.SIGN, "offer-decision", Actor.CLIENT))
                .isInstanceOf(Permission.Permitted.class);
    }

    @Test
    void ofEveryStepReachTheWholePlaybook() {
        assertThat(tried("personal-injury-ca", Map.of(), Act.DELETE_DEADLINE, "closing", Actor.CASE_MANAGER))
                .isInstanceOf(Permission.Refused.class);
    }

    @Test
    void endWithTheMilestoneThatAPersonRecords() {
        PlanShape shape = PlanLaw.shape("asylum");
        PlanState state = new PlanState(
                PlanLaw.TODAY,
                Map.of(),
                List.of(),
                Map.of("translations-certified", LocalDate.of(2026, 11, 20)),
                List.of(),
                List.of());
        assertThat(Plan.of(shape, state).permits(Attempt.of(Act.FILE, "evidence", Actor.ATTORNEY)))
                .isInstanceOf(Permission.Permitted.class);
    }

    @Test
    void concernAStepOfThePlaybook() {
        assertThatThrownBy(() -> tried("asylum", Map.of(), Act.FILE, "no-such-step", Actor.ATTORNEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no-such-step is no step of asylum");
    }
}
