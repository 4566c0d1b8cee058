package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class RuleAlternatives {
    private static final String CLAIM = "count: 6 months after, alternatives: "
            + "[{count: 180 days after, reason: {en: some count 180 days, es: algunos cuentan 180 días}}]";

    @Test
    void makeTheEarliestSafeForOnesOwnAct() {
        Ask claim = Ask.rule(CLAIM).on("Sun 2026-05-31");

        assertThat(claim.readings()).as("CA-126").isEqualTo("Mon 2026-11-30, Fri 2026-11-27, Mon 2026-11-30");
        assertThat(claim.reason(Reading.Role.SAFE)).isEqualTo("some count 180 days");
    }

    @Test
    void makeTheLatestSafeForAnActNotAllowedBefore() {
        assertThat(Ask.rule(CLAIM + ", kind: not-before").on("Sun 2026-05-31").readings())
                .isEqualTo("Mon 2026-11-30, Mon 2026-11-30, Fri 2026-11-27");
    }

    @Test
    void ofWhichNoneDiffersLeaveOneDate() {
        Ask twice = Ask.rule("count: 2 weeks after, alternatives: "
                + "[{count: 14 days after, reason: {en: the same, es: lo mismo}}]");

        assertThat(twice.on("Mon 2026-11-23").outcome()).isInstanceOf(Outcome.Deadline.class);
    }
}
