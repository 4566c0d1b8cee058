package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class Finality {
    @Test
    void arisesOnAClosedDayToo() {
        assertThat(Ask.rule("count: 30 days after, kind: finality")
                        .on("Thu 2026-11-19")
                        .due())
                .as("Saturday 19 December 2026")
                .isEqualTo("Sat 2026-12-19");
    }

    @Test
    void isNotHelpedByAHoliday() {
        assertThat(Ask.rule("count: 30 days after, kind: finality, counting: ccp-12")
                        .at(Courts.CALIFORNIA)
                        .on("Wed 2026-11-25")
                        .due())
                .isEqualTo("Fri 2026-12-25");
    }

    @Test
    void leavesAnEarliestDayForAnActWhereItFalls() {
        assertThat(Ask.rule("count: 30 days after, kind: not-before")
                        .on("Thu 2026-11-19")
                        .due())
                .isEqualTo("Sat 2026-12-19");
    }

    @Test
    void differsFromAnAutomaticEffectWhichRolls() {
        assertThat(Ask.rule("count: 30 days after, kind: automatic")
                        .on("Thu 2026-11-19")
                        .due())
                .isEqualTo("Mon 2026-12-21");
    }

    @Test
    void asksNoCalendar() {
        Ask ask = Ask.rule("count: 30 days after, kind: finality").on("Thu 2026-11-19");
        Answer answer = new CourtTime(ask.law()).examine(ask.question());

        assertThat(answer.dependsOn(Ask.day("Sat 2026-12-19"))).isFalse();
    }
}
