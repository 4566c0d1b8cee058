package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class ServedPapers {
    private static final Ask RESPONSE =
            Ask.rule("count: 14 days after, service: frcp-6-d").on("Thu 2026-11-05");
    private static final Ask DOUBTFUL = Ask.rule(
                    "count: 14 days after, service: {doubtful: frcp-6-d, reason: {en: courts are divided, es: hay división}}")
            .on("Thu 2026-11-05");

    @Test
    void helpOnlyThePartyWhoWasServed() {
        Ask mailed = RESPONSE.servedBy("mail");

        assertThat(mailed.due()).isEqualTo("Mon 2026-11-23");
        assertThat(mailed.fact("role", "served").due()).isEqualTo("Mon 2026-11-23");
        assertThat(mailed.fact("role", "server").due())
                .as("2016 Committee Note")
                .isEqualTo("Thu 2026-11-19");
    }

    @Test
    void areReadBothWaysWhereServiceIsDoubtful() {
        assertThat(DOUBTFUL.servedBy("mail").readings()).isEqualTo("Thu 2026-11-19, Thu 2026-11-19, Mon 2026-11-23");
        assertThat(DOUBTFUL.servedBy("mail").reason(Reading.Role.LATEST)).isEqualTo("courts are divided");
        assertThat(DOUBTFUL.servedBy("personal").readings()).isEqualTo("Thu 2026-11-19");
    }

    @Test
    void areReadBothWaysWhereServiceIsNotStated() {
        assertThat(RESPONSE.readings()).isEqualTo("Thu 2026-11-19, Thu 2026-11-19, Mon 2026-11-23");
        assertThat(RESPONSE.reason(Reading.Role.LATEST))
                .isEqualTo("the way of service is not stated; by clerk it adds 3 days (Fed. R. Civ. P. 6(d))");
    }

    @Test
    void areReadOneWayForThePartyWhoServed() {
        assertThat(RESPONSE.fact("role", "server").readings()).isEqualTo("Thu 2026-11-19");
    }

    @Test
    void leaveBothDoubtsOpenWhereServiceIsDoubtfulAndNotStated() {
        assertThat(DOUBTFUL.readings()).isEqualTo("Thu 2026-11-19, Thu 2026-11-19, Mon 2026-11-23");
    }

    @Test
    void areRefusedWhereTheTextHasNoFigureForTheirService() {
        assertThat(Ask.rule("count: 20 days after, counting: gcl-20, service: cplr-2103")
                        .at(Courts.NEW_YORK)
                        .servedBy("mail-foreign")
                        .refusal())
                .isEqualTo("N.Y. CPLR 2103(b) gives no figure for service mail-foreign; it knows electronic, mail, "
                        + "mail-out-of-state, overnight, personal.");
    }
}
