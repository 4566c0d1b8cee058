package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.junit.jupiter.api.Test;

class AttorneyOnlyActs {

    @Test
    void areAllPermittedToAnAttorney() {
        assertThat(Act.values())
                .allSatisfy(act -> assertThat(Authority.refusal(someone(Role.ATTORNEY), act))
                        .isEmpty());
    }

    @Test
    void areRefusedToEveryOtherRoleWithTheRuleInBothLanguages() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ATTORNEY, Role.ADMINISTRATOR))) {
            assertThat(refused(role)).hasSize(Act.values().length).allSatisfy(refusal -> {
                assertThat(refusal.en())
                        .startsWith("Only an attorney")
                        .containsPattern("(ABA Model Rule|FRCP) ?s?.*\\d");
                assertThat(refusal.es()).startsWith("Solo un abogado").containsPattern("(Reglas? Modelo|FRCP) \\d");
            });
        }
    }

    @Test
    void leaveAnAdministratorOnlyTheRaisingOfAWall() {
        assertThat(Arrays.stream(Act.values())
                        .filter(act -> Authority.refusal(someone(Role.ADMINISTRATOR), act)
                                .isEmpty()))
                .containsExactly(Act.RAISE_A_WALL);
    }

    @Test
    void sayWhenACitationIsNotConfirmed() {
        assertThat(Authority.refusal(someone(Role.CASE_MANAGER), Act.LIFT_A_WALL))
                .hasValueSatisfying(refusal -> assertThat(refusal.en()).contains("not yet confirmed"));
        assertThat(Authority.refusal(someone(Role.CASE_MANAGER), Act.SIGN_A_FILING))
                .hasValueSatisfying(refusal -> assertThat(refusal.en()).doesNotContain("confirmed"));
    }

    @Test
    void arePermittedToWhoIsAttorneyAndSomethingElse() {
        assertThat(Authority.refusal(someone(Role.PRACTICE_LEAD, Role.ATTORNEY), Act.SET_A_FEE))
                .isEmpty();
    }

    private static List<Label> refused(Role role) {
        return Arrays.stream(Act.values())
                .flatMap(act -> Authority.refusal(someone(role), act).stream())
                .toList();
    }

    private static SignedIn someone(Role... roles) {
        Viewer viewer = new Viewer(new UUID(1, 1), new UUID(2, 2));
        return new SignedIn(
                viewer, "Someone", "A firm", Set.of(roles), ZoneId.of("America/Denver"), Locale.ENGLISH, false);
    }
}
