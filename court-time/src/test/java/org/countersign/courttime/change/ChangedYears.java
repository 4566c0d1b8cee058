package org.countersign.courttime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.SmallCalendars;
import org.junit.jupiter.api.Test;

/** An edition that covers other years: contracts.md counts a refusal that differs as affected. */
class ChangedYears {
    private static final Ask ASK = Ask.rule("count: 21 days after");

    private static List<Effect> after(Ask ask, String last) {
        Docketed open = new Docketed("d", ask.question(), new CourtTime(ask.law()).examine(ask.question()));
        return new OpenDeadlines(ask.law(), List.of(open)).after(edition(last));
    }

    private static HolidayCalendar edition(String last) {
        HolidayCalendar old = SmallCalendars.FEDERAL;
        return new HolidayCalendar(
                old.id(),
                "other years",
                old.title(),
                old.first(),
                Ask.day(last),
                old.confirmedYears(),
                old.first(),
                Ask.day(last),
                old.holidays().values());
    }

    @Test
    void moveADeadlineThatWasRefusedForWantOfThem() {
        assertThat(after(ASK.on("Thu 2035-12-20"), "Mon 2040-12-31")).hasSize(1);
    }

    @Test
    void refuseADeadlineThatTheyNoLongerCover() {
        assertThat(after(ASK.on("Wed 2033-06-01"), "Tue 2030-12-31")).hasSize(1);
    }

    @Test
    void leaveADeadlineWithinThemAlone() {
        assertThat(after(ASK.on("Wed 2026-11-04"), "Mon 2040-12-31")).isEmpty();
    }
}
