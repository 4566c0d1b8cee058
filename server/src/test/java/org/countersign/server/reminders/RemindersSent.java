package org.countersign.server.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reminders as they are mailed and shown; December 2026, whose first is a Tuesday. */
class RemindersSent {

    private static final String CASE_MANAGER = "paz.lindqvist@example.com";
    private static final String ATTORNEY = "idris.ostrander@example.com";

    private final RemindedMatter matter = new RemindedMatter();

    @AfterEach
    void close() {
        matter.close();
    }

    private List<String> mail(String address) {
        return matter.post.received(address);
    }

    @Test
    void comeOnceADayAtEightAndNameNoClient() {
        UUID deadline = matter.deadline("2026-12-08");
        matter.remindAt("2026-12-01T15:59:00Z");
        assertThat(mail(CASE_MANAGER)).isEmpty();
        matter.remindAt("2026-12-01T16:00:00Z");
        matter.remindAt("2026-12-01T16:05:00Z");
        assertThat(mail(CASE_MANAGER))
                .singleElement()
                .asString()
                .contains(
                        matter.number,
                        "Answer to complaint",
                        "Tue 8 Dec 2026",
                        "Within five court days",
                        "https://casework.example.com/deadlines/" + deadline)
                .doesNotContain(RemindedMatter.CLIENT);
        assertThat(mail(ATTORNEY)).isEmpty();
    }

    @Test
    void areSentAgainOnlyWhenTheNextStageIsReached() {
        matter.deadline("2026-12-09");
        matter.remindAt("2026-12-01T16:00:00Z");
        matter.remindAt("2026-12-02T16:00:00Z");
        matter.remindAt("2026-12-03T16:00:00Z");
        assertThat(mail(CASE_MANAGER)).hasSize(2);
    }

    @Test
    void ofAMovedDeadlineFollowItsNewDate() {
        UUID deadline = matter.deadline("2026-12-08");
        matter.remindAt("2026-12-01T16:00:00Z");
        matter.set(deadline, "in_force_on = date '2027-02-01'");
        matter.remindAt("2026-12-07T16:00:00Z");
        matter.remindAt("2026-12-09T16:00:00Z");
        assertThat(mail(CASE_MANAGER)).hasSize(1);
        assertThat(shown(matter.caseManager)).doesNotContain("/deadlines/" + deadline);
        matter.set(deadline, "in_force_on = date '2026-12-11'");
        matter.remindAt("2026-12-10T16:00:00Z");
        assertThat(mail(CASE_MANAGER)).hasSize(2).last().asString().contains("Fri 11 Dec 2026");
    }

    @Test
    void ofAMetDeadlineAreOver() {
        UUID deadline = matter.deadline("2026-12-02");
        matter.set(
                deadline,
                "state = 'met', met_at = timestamptz '2026-12-01 00:00Z', met_by = '" + matter.attorney.personId()
                        + "', evidence = 'ECF 9'");
        matter.remindAt("2026-12-01T16:00:00Z");
        matter.remindAt("2026-12-03T16:00:00Z");
        assertThat(mail(CASE_MANAGER)).isEmpty();
        assertThat(mail(ATTORNEY)).isEmpty();
    }

    @Test
    void reachTheAttorneyAtOnceWhenTheInternalTimePassesUnmet() {
        UUID deadline = matter.deadline("2026-12-03");
        matter.set(deadline, "internal_due_at = timestamptz '2026-12-02 01:00Z'");
        matter.remindAt("2026-12-01T17:00:00Z");
        assertThat(mail(ATTORNEY)).isEmpty();
        matter.remindAt("2026-12-02T01:05:00Z");
        matter.remindAt("2026-12-02T01:10:00Z");
        assertThat(mail(ATTORNEY))
                .singleElement()
                .asString()
                .contains("Internal time passed", matter.number)
                .doesNotContain(RemindedMatter.CLIENT);
        matter.remindAt("2026-12-04T17:00:00Z");
        assertThat(mail(ATTORNEY)).hasSize(2).last().asString().contains("Legal deadline passed");
    }

    @Test
    void reachTheAttorneyWhenNobodyAcknowledgesWhatNeedsOne() {
        UUID deadline = matter.deadline("2027-01-04");
        matter.set(deadline, "in_force_on = date '2026-12-21', needs_attorney = 'limitation'");
        matter.remindAt("2026-12-01T17:00:00Z");
        assertThat(mail(CASE_MANAGER)).singleElement().asString().contains("Needs an attorney");
        matter.remindAt("2026-12-02T16:59:00Z");
        assertThat(mail(ATTORNEY)).isEmpty();
        matter.remindAt("2026-12-02T17:00:00Z");
        assertThat(mail(ATTORNEY)).singleElement().asString().contains("nobody has acknowledged it");
    }

    @Test
    void thatSomebodyAcknowledgedReachNobodyElse() {
        UUID deadline = matter.deadline("2027-01-04");
        matter.set(deadline, "in_force_on = date '2026-12-21', needs_attorney = 'limitation'");
        matter.remindAt("2026-12-01T17:00:00Z");
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.get("/").body()).contains("Each waits until you say that you know.");
        assertThat(browser.post("/reminders?deadline=" + deadline, Map.of()).status())
                .isEqualTo(303);
        assertThat(browser.get("/").body()).doesNotContain("Each waits until you say that you know.");
        matter.remindAt("2026-12-03T17:00:00Z");
        assertThat(mail(ATTORNEY)).isEmpty();
    }

    @Test
    void areForNobodyWhoIsWalledOff() {
        matter.deadline("2026-12-03");
        matter.write(database -> database.execute(
                "insert into walls.wall (firm_id, wall_id, matter_id, person_id, reason, raised_by, raised_at)"
                        + " values (?, ?, ?, ?, 'conflict', ?, timestamptz '2026-11-30 00:00Z')",
                matter.firm.firmId(),
                RunningWorkspace.ids().next(),
                matter.matterId,
                matter.caseManager.personId(),
                matter.attorney.personId()));
        matter.remindAt("2026-12-02T17:00:00Z");
        assertThat(mail(CASE_MANAGER)).isEmpty();
        assertThat(shown(matter.caseManager)).contains("Nothing is near");
    }

    @Test
    void areForNobodyWhoLeft() {
        matter.deadline("2026-12-03");
        matter.write(database -> database.execute(
                "update identity.person set left_at = timestamptz '2026-11-30 00:00Z' where person_id = ?",
                matter.caseManager.personId()));
        matter.remindAt("2026-12-02T17:00:00Z");
        assertThat(mail(CASE_MANAGER)).isEmpty();
    }

    @Test
    void comeAtEightWhereEachReaderWorksInTheirLanguage() {
        UUID deadline = matter.deadline("2026-12-02");
        matter.set(deadline, "assigned_to = null");
        matter.reader(matter.caseManager, "America/Bogota", "es");
        matter.remindAt("2026-12-01T13:00:00Z");
        assertThat(mail(CASE_MANAGER))
                .singleElement()
                .asString()
                .contains("Un plazo para usted: martes, 1 de diciembre de 2026", "Contestación a la demanda");
        assertThat(mail(ATTORNEY)).isEmpty();
        matter.remindAt("2026-12-01T16:00:00Z");
        assertThat(mail(ATTORNEY)).hasSize(1);
        assertThat(mail(CASE_MANAGER)).hasSize(1);
    }

    @Test
    void askForTheSecondEntryThatHidesADeadline() {
        RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "event accepted",
                        database -> database.execute(
                                "insert into docket.event (firm_id, event_id, matter_id, kind, happened_on, title, source, state, needs_second,"
                                        + " entered_by, entered_at, accepted_by, accepted_at) values (?, ?, ?, 'summons-served', date '2026-11-20', 'Served',"
                                        + " 'ECF 5', 'accepted', true, ?, timestamptz '2026-11-30 00:00Z', ?, timestamptz '2026-11-30 00:00Z')",
                                matter.firm.firmId(),
                                RunningWorkspace.ids().next(),
                                matter.matterId,
                                matter.attorney.personId(),
                                matter.attorney.personId()));
        matter.remindAt("2026-12-01T16:00:00Z");
        matter.remindAt("2026-12-02T16:00:00Z");
        assertThat(mail(CASE_MANAGER)).hasSize(2).first().asString().contains("One trigger waits for a second entry");
        assertThat(mail(ATTORNEY)).isEmpty();
    }

    @Test
    void restAtTheWeekend() {
        matter.deadline("2026-12-08");
        matter.remindAt("2026-12-05T18:00:00Z");
        assertThat(mail(CASE_MANAGER)).isEmpty();
    }

    private static String shown(Viewer viewer) {
        return Browser.as(viewer).get("/reminders").body();
    }
}
