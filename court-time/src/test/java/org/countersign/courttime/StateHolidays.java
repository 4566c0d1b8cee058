package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class StateHolidays {
    private static final Ask AFTER = Ask.rule("count: 14 days after").at(Courts.CAND);
    private static final Ask BEFORE = Ask.rule("count: 14 days before").at(Courts.CAND);

    @Test
    void countForward() {
        assertThat(AFTER.on("Wed 2027-03-17").due())
                .as("31 March is Cesar Chavez Day; Fed. R. Civ. P. 6(a)(6)(C)")
                .isEqualTo("Thu 2027-04-01");
    }

    @Test
    void doNotCountBackward() {
        assertThat(BEFORE.on("Wed 2027-04-14").due())
                .as("31 March again, FED-009")
                .isEqualTo("Wed 2027-03-31");
    }

    @Test
    void leaveTheReadingWithoutThemAsTheSafeOne() {
        assertThat(AFTER.on("Wed 2027-03-17").readings()).isEqualTo("Thu 2027-04-01, Wed 2027-03-31, Thu 2027-04-01");
        assertThat(AFTER.on("Wed 2027-03-17").reason(Reading.Role.SAFE))
                .isEqualTo("counted as a court day: 2027-03-31 (Cesar Chavez Day)");
    }

    @Test
    void moveTheAnswerPastTheFridayAfterThanksgiving() {
        Ask answer = Ask.rule("count: 21 days after").at(Courts.CAND).on("Thu 2026-11-05");

        assertThat(answer.readings()).isEqualTo("Mon 2026-11-30, Fri 2026-11-27, Mon 2026-11-30");
    }

    @Test
    void areMissingAloudWhereTheirCalendarIs() {
        assertThat(Ask.rule("count: 14 days after")
                        .at(Courts.OHND)
                        .on("Mon 2026-11-23")
                        .caveats(Caveat.Kind.STATE_NOT_COVERED))
                .containsExactly("State holidays of OH not covered: this is the earliest date.");
        assertThat(Ask.rule("count: 14 days before")
                        .at(Courts.OHND)
                        .on("Mon 2026-12-14")
                        .caveats(Caveat.Kind.STATE_NOT_COVERED))
                .isEmpty();
    }
}
