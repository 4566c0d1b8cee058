package org.countersign.server.reminders;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.countersign.server.database.Viewer;
import org.countersign.server.mail.TestPost;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.DSLContext;

/** A matter of N.D. Cal. with a lead attorney and a case manager, its deadlines written by hand, its mail in a real server. */
final class RemindedMatter implements AutoCloseable {

    static final String CLIENT = "Wexcombe-Ferraro";

    final TestPost post = new TestPost();
    final SmallFirm firm = new SmallFirm("Ostrander Vale LLP");
    final Viewer attorney = firm.person("Idris Ostrander", "attorney");
    final Viewer caseManager = firm.person("Paz Lindqvist", "case manager");
    final UUID matterId = firm.matter(CLIENT + " v. Harbor", attorney, caseManager);
    final String number = write(database -> {})
            .select(MATTER.NUMBER)
            .from(MATTER)
            .where(MATTER.MATTER_ID.eq(matterId))
            .fetchSingle(MATTER.NUMBER);

    RemindedMatter() {
        write(database -> {
            role(database, attorney, "lead attorney");
            role(database, caseManager, "case manager");
        });
    }

    private void role(DSLContext database, Viewer person, String role) {
        database.update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLE, role)
                .where(MEMBERSHIP.PERSON_ID.eq(person.personId()))
                .execute();
    }

    void reader(Viewer person, String zone, String language) {
        write(database -> database.update(PERSON)
                .set(PERSON.ZONE, zone)
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.PERSON_ID.eq(person.personId()))
                .execute());
    }

    /** An open deadline of our side, assigned to the case manager; its internal time is far away. */
    UUID deadline(String on) {
        UUID deadlineId = RunningWorkspace.ids().next();
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "deadline entered",
                        database -> database.insertInto(DEADLINE)
                                .set(DEADLINE.FIRM_ID, firm.firmId())
                                .set(DEADLINE.DEADLINE_ID, deadlineId)
                                .set(DEADLINE.MATTER_ID, matterId)
                                .set(DEADLINE.RULE_ID, "frcp-12-a-1-A-i")
                                .set(DEADLINE.TITLE_EN, "Answer to complaint")
                                .set(DEADLINE.TITLE_ES, "Contestación a la demanda")
                                .set(DEADLINE.CITATION, "FRCP 12(a)(1)(A)(i)")
                                .set(DEADLINE.DUE_ON, LocalDate.parse(on))
                                .set(DEADLINE.IN_FORCE_ON, LocalDate.parse(on))
                                .set(DEADLINE.ACT_OF, "ours")
                                .set(DEADLINE.ASSIGNED_TO, caseManager.personId())
                                .set(
                                        DEADLINE.ENTERED_AT,
                                        RunningWorkspace.clock().instant())
                                .execute());
        return deadlineId;
    }

    void set(UUID deadlineId, String assignment) {
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "deadline changed",
                        database -> database.execute(
                                "update deadlines.deadline set " + assignment + " where deadline_id = ?", deadlineId));
    }

    DSLContext write(Consumer<DSLContext> work) {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            work.accept(configuration.dsl());
        });
        return RunningWorkspace.owner();
    }

    /** One round of the job at a moment. */
    void remindAt(String moment) {
        RunningWorkspace.clock().set(Instant.parse(moment));
        var outbox = post.outbox();
        new Reminding(
                        RunningWorkspace.transactions(),
                        RunningWorkspace.bean(Reminders.class),
                        RunningWorkspace.bean(ReminderStore.class),
                        new ReminderLetters(outbox),
                        outbox,
                        RunningWorkspace.clock())
                .run(this::isOfThisFirm);
    }

    void journalAt(String moment) {
        RunningWorkspace.clock().set(Instant.parse(moment));
        new Journal(
                        RunningWorkspace.transactions(),
                        RunningWorkspace.bean(ReminderStore.class),
                        RunningWorkspace.bean(JournalStore.class),
                        post.outbox(),
                        RunningWorkspace.clock())
                .run(this::isOfThisFirm);
    }

    private boolean isOfThisFirm(Recipient person) {
        return person.viewer().firmId().equals(firm.firmId());
    }

    @Override
    public void close() {
        RunningWorkspace.clock().set(RunningWorkspace.MORNING);
        post.close();
    }
}
