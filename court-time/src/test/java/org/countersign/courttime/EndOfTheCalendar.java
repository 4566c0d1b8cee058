package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class EndOfTheCalendar {
    private static final Ask ASK = Ask.rule("count: 14 days after");

    @Test
    void warnsWhereFewerThanTwentyFourMonthsAreLeft() {
        assertThat(ASK.on("Mon 2033-12-19").caveats(Caveat.Kind.CALENDAR_NEARLY_OVER))
                .as("due on Tuesday 3 January 2034; Monday is observed for New Year's Day on Sunday")
                .containsExactly("The calendar us-federal ends on 2035-12-31; install a later edition.");
    }

    @Test
    void isSilentWhereTwentyFourAreLeft() {
        assertThat(ASK.on("Wed 2033-12-14").caveats(Caveat.Kind.CALENDAR_NEARLY_OVER))
                .isEmpty();
    }

    @Test
    void warnsOfEachCalendarThatIsAsked() {
        assertThat(ASK.at(Courts.CAND).on("Mon 2034-06-05").caveats(Caveat.Kind.CALENDAR_NEARLY_OVER))
                .hasSize(2);
    }
}
