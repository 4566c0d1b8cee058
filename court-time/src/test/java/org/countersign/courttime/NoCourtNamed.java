package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class NoCourtNamed {
    private static final Ask ASK = Ask.rule("count: 21 days after").on("Thu 2026-11-05");

    @Test
    void givesADayWithoutAMoment() {
        assertThat(ASK.deadline().due()).isEqualTo(new Due.Day(Ask.day("Fri 2026-11-27")));
        assertThat(ASK.deadline().cutoff().sentence().en()).isEqualTo("no court is named, so no moment");
    }

    @Test
    void countsFederalDaysAlone() {
        assertThat(ASK.readings()).isEqualTo("Fri 2026-11-27");
    }

    @Test
    void doesNotMissAState() {
        assertThat(ASK.caveats(Caveat.Kind.STATE_NOT_COVERED)).isEmpty();
    }
}
