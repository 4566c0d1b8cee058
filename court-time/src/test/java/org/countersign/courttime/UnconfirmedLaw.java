package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class UnconfirmedLaw {
    @Test
    void isSaidOfARuleFromMemory() {
        Ask rule = Ask.rule("count: 21 days after, confirmed: false");

        assertThat(rule.deadline().isConfirmed()).isFalse();
        assertThat(rule.caveats(Caveat.Kind.UNCONFIRMED_RULE))
                .containsExactly("The Rule was not confirmed against its text; verify it before relying on the date.");
    }

    @Test
    void isSaidOfACountingMethodFromMemory() {
        assertThat(Ask.rule("count: 21 days after, counting: from-memory").caveats(Caveat.Kind.UNCONFIRMED_COUNTING))
                .containsExactly(
                        "A method from memory, by which time was counted, was not confirmed against its text.");
    }

    @Test
    void leavesAccrualToAnAttorney() {
        assertThat(Ask.rule("count: 2 years after, kind: limitation").caveats(Caveat.Kind.ATTORNEY))
                .containsExactly("Accrual and tolling are for an attorney; compute from the earliest plausible day.");
    }

    @Test
    void isNotSaidOfConfirmedLaw() {
        assertThat(Ask.rule("count: 21 days after").deadline().isConfirmed()).isTrue();
    }
}
