package org.countersign.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Tone;
import org.countersign.server.reminders.Reminders;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a person's roles ask of them today, the most pressing first; what does not wait is left out. */
@Component
class Steps {

    private static final int SOON = 7;

    private final StepStore store;
    private final Reminders reminders;

    Steps(StepStore store, Reminders reminders) {
        this.store = store;
        this.reminders = reminders;
    }

    List<DeskPage.Step> of(DSLContext transaction, SignedIn who, LocalDate today, Instant now) {
        UUID person = who.viewer().personId();
        List<DeskPage.Step> steps = new ArrayList<>();
        int unheard = reminders.waiting(transaction, who.viewer(), who.zone());
        add(steps, "reminders", unheard, "/reminders", Tone.CARE);
        if (who.is(Role.ATTORNEY)) {
            add(steps, "doubts", store.openDoubts(transaction), "/verify", Tone.STOP);
            add(steps, "law", store.lawChanges(transaction), "/deadlines/law", Tone.SEAL);
            add(steps, "readings", store.undecidedReadings(transaction), "/deadlines", Tone.CARE);
            add(steps, "attorney", store.forAnAttorney(transaction), "/deadlines", Tone.CARE);
        }
        if (who.is(Role.CASE_MANAGER)) {
            int mine = store.mine(transaction, person, today.plusDays(SOON));
            add(steps, "mine", mine, "/deadlines?mine=true", Tone.CARE);
        }
        if (who.is(Role.CASE_MANAGER) || who.is(Role.ATTORNEY)) {
            add(steps, "second", store.secondEntries(transaction, person), "/verify", Tone.CARE);
            add(steps, "papers", store.papers(transaction), "/inbox", Tone.INFORMATION);
        }
        if (who.is(Role.PRACTICE_LEAD)) {
            add(steps, "past", store.past(transaction, today), "/matters?risk=past", Tone.STOP);
            add(steps, "unassigned", store.unassigned(transaction), "/deadlines", Tone.CARE);
            add(steps, "unstaffed", store.mattersWithoutCaseManager(transaction), "/matters", Tone.CARE);
        }
        if (who.is(Role.ATTORNEY) || who.is(Role.PRACTICE_LEAD)) {
            add(steps, "bare", store.bareMatters(transaction), "/matters?risk=none", Tone.CARE);
        }
        if (who.is(Role.ADMINISTRATOR)) {
            add(steps, "invitations", store.openInvitations(transaction, now), "/people", Tone.INFORMATION);
        }
        return steps;
    }

    private static void add(List<DeskPage.Step> steps, String what, int count, String href, Tone tone) {
        if (count > 0) {
            steps.add(new DeskPage.Step("desk.step." + what, count, href, tone));
        }
    }
}
