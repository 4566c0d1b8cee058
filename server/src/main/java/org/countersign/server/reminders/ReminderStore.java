package org.countersign.server.reminders;

import static org.countersign.schema.deadlines.Tables.ATTORNEYS_TO_ALERT;
import static org.countersign.schema.deadlines.Tables.DAILY_LETTER;
import static org.countersign.schema.deadlines.Tables.PEOPLE_TO_REMIND;
import static org.countersign.schema.deadlines.Tables.REMINDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps what was sent and acknowledged. */
@Component
class ReminderStore {

    List<Recipient> people(DSLContext transaction) {
        return transaction
                .selectFrom(PEOPLE_TO_REMIND())
                .fetch(row -> new Recipient(
                        new Viewer(row.getFirmId(), row.getPersonId()),
                        row.getEmail(),
                        row.getLanguage(),
                        ZoneId.of(row.getZone()),
                        ZoneId.of(row.getFirmZone()),
                        row.getReadsTheJournal(),
                        Optional.ofNullable(row.getRemindedOn()),
                        Optional.ofNullable(row.getJournalOn())));
    }

    List<Recipient> attorneysToAlert(DSLContext transaction) {
        return transaction
                .selectFrom(ATTORNEYS_TO_ALERT())
                .fetch(row -> new Recipient(
                        new Viewer(row.getFirmId(), row.getPersonId()),
                        row.getEmail(),
                        row.getLanguage(),
                        ZoneId.of(row.getZone()),
                        ZoneId.of(row.getZone()),
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Notes that a person is written to for a day; false where they were already. */
    boolean claim(DSLContext transaction, Viewer viewer, String kind, LocalDate day, int items, Instant at) {
        return transaction
                        .insertInto(DAILY_LETTER)
                        .set(DAILY_LETTER.FIRM_ID, viewer.firmId())
                        .set(DAILY_LETTER.PERSON_ID, viewer.personId())
                        .set(DAILY_LETTER.KIND, kind)
                        .set(DAILY_LETTER.ON_DAY, day)
                        .set(DAILY_LETTER.ITEMS, items)
                        .set(DAILY_LETTER.MADE_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Notes that a stage was reached; false where it was already. */
    boolean reach(DSLContext transaction, Viewer viewer, Reminder reminder, Instant at) {
        return transaction
                        .insertInto(REMINDER)
                        .set(REMINDER.FIRM_ID, viewer.firmId())
                        .set(REMINDER.DEADLINE_ID, reminder.due().deadlineId())
                        .set(REMINDER.PERSON_ID, viewer.personId())
                        .set(REMINDER.STAGE, reminder.stage().word())
                        .set(REMINDER.DUE_ON, reminder.due().on())
                        .set(REMINDER.REACHED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    int acknowledge(DSLContext transaction, Viewer viewer, Reminder reminder, Instant at) {
        return transaction
                .update(REMINDER)
                .set(REMINDER.ACKNOWLEDGED_AT, at)
                .where(
                        REMINDER.FIRM_ID.eq(viewer.firmId()),
                        REMINDER.DEADLINE_ID.eq(reminder.due().deadlineId()),
                        REMINDER.PERSON_ID.eq(viewer.personId()),
                        REMINDER.STAGE.eq(reminder.stage().word()),
                        REMINDER.DUE_ON.eq(reminder.due().on()),
                        REMINDER.ACKNOWLEDGED_AT.isNull())
                .execute();
    }

    /** What anybody was reminded of about these deadlines. */
    List<Reached> reached(DSLContext transaction, Viewer viewer, Collection<UUID> deadlines) {
        return transaction
                .select(
                        REMINDER.DEADLINE_ID,
                        REMINDER.PERSON_ID,
                        REMINDER.STAGE,
                        REMINDER.DUE_ON,
                        REMINDER.REACHED_AT,
                        REMINDER.ACKNOWLEDGED_AT.isNotNull())
                .from(REMINDER)
                .where(REMINDER.FIRM_ID.eq(viewer.firmId()), REMINDER.DEADLINE_ID.in(deadlines))
                .fetch(row -> new Reached(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** A stage that a person was reminded of, for the date that the deadline had then. */
    record Reached(UUID deadlineId, UUID personId, String stage, LocalDate on, Instant at, boolean isAcknowledged) {

        boolean isOf(Due due, Stage other) {
            return deadlineId.equals(due.deadlineId()) && on.equals(due.on()) && stage.equals(other.word());
        }
    }
}
