package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class ServiceCompleteLater {
    @Test
    void startsThePeriodFourDaysAfterMailing() {
        Ask answers = Ask.rule("count: 28 days after, service: ill-sct-12");

        assertThat(answers.servedBy("mail").on("Mon 2026-11-23").due())
                .as("IL-101: complete on 27 November, 28 days later is Friday 25 December")
                .isEqualTo("Mon 2026-12-28");
        assertThat(answers.servedBy("personal").on("Mon 2026-11-23").due()).isEqualTo("Mon 2026-12-21");
    }

    @Test
    void startsThePeriodOnTheNextDayAfterFiveInTheAfternoon() {
        Ask fax = Ask.rule("count: 30 days after, counting: trcp-4, service: trcp-21a")
                .at(Courts.TEXAS)
                .servedBy("fax")
                .on("Mon 2026-11-16");

        assertThat(fax.time("16:59").due()).isEqualTo("Wed 2026-12-16");
        assertThat(fax.time("17:00").due()).as("Tex. R. Civ. P. 21a(b)").isEqualTo("Thu 2026-12-17");
    }

    @Test
    void startsThePeriodOnTheNextCourtDayAfterElectronicServiceOnAClosedOne() {
        Ask sunday = Ask.rule("count: 10 days after, counting: ccp-12, service: ccp-1013")
                .at(Courts.CALIFORNIA)
                .servedBy("electronic")
                .on("Sun 2026-11-01");

        assertThat(sunday.readings())
                .as("CCP 1010.6(a)(4): Monday, ten days are Thursday 12, two court days more are Monday 16; "
                        + "from Sunday they are Wednesday 11, Veterans Day, and Friday 13")
                .isEqualTo("Mon 2026-11-16, Fri 2026-11-13, Mon 2026-11-16");
        assertThat(sunday.reason(Reading.Role.SAFE)).isEqualTo("some count from the day of transmission");
    }

    @Test
    void leavesServiceOnAnOpenDayAlone() {
        assertThat(Ask.rule("count: 10 days after, counting: ccp-12, service: ccp-1013")
                        .at(Courts.CALIFORNIA)
                        .servedBy("electronic")
                        .on("Mon 2026-11-02")
                        .readings())
                .isEqualTo("Mon 2026-11-16");
    }
}
