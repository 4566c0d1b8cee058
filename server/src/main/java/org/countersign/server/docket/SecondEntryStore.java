package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.FIRST_ENTRY_SEEN;
import static org.countersign.schema.docket.Tables.SECOND_ENTRY;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class SecondEntryStore {

    record Second(
            UUID by,
            LocalDate day,
            Optional<String> service,
            boolean agrees,
            Optional<UUID> settled,
            Optional<String> reason) {

        boolean isOpenDoubt() {
            return !agrees && settled.isEmpty();
        }
    }

    /** An event that waits for its second entry, told without anything of the first. */
    record Waiting(UUID eventId, UUID matterId, String matter, String kind, String source, boolean isMine) {}

    Optional<Second> find(DSLContext transaction, UUID eventId) {
        return transaction
                .select(
                        SECOND_ENTRY.ENTERED_BY,
                        SECOND_ENTRY.HAPPENED_ON,
                        SECOND_ENTRY.SERVICE_METHOD,
                        SECOND_ENTRY.AGREES,
                        SECOND_ENTRY.SETTLED_BY,
                        SECOND_ENTRY.SETTLING_REASON)
                .from(SECOND_ENTRY)
                .where(SECOND_ENTRY.EVENT_ID.eq(eventId))
                .fetchOptional(row -> new Second(
                        row.value1(),
                        row.value2(),
                        Optional.ofNullable(row.value3()),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())));
    }

    void insert(
            DSLContext transaction,
            EventRecord event,
            UUID by,
            LocalDate day,
            Optional<String> service,
            boolean agrees,
            Instant at) {
        transaction
                .insertInto(SECOND_ENTRY)
                .set(SECOND_ENTRY.FIRM_ID, event.getFirmId())
                .set(SECOND_ENTRY.EVENT_ID, event.getEventId())
                .set(SECOND_ENTRY.MATTER_ID, event.getMatterId())
                .set(SECOND_ENTRY.ENTERED_BY, by)
                .set(SECOND_ENTRY.ENTERED_AT, at)
                .set(SECOND_ENTRY.HAPPENED_ON, day)
                .set(SECOND_ENTRY.SERVICE_METHOD, service.orElse(null))
                .set(SECOND_ENTRY.AGREES, agrees)
                .execute();
    }

    void settle(DSLContext transaction, UUID eventId, boolean second, String reason, UUID by, Instant at) {
        transaction
                .update(SECOND_ENTRY)
                .set(SECOND_ENTRY.SETTLED_AS, second ? "second" : "first")
                .set(SECOND_ENTRY.SETTLING_REASON, reason)
                .set(SECOND_ENTRY.SETTLED_BY, by)
                .set(SECOND_ENTRY.SETTLED_AT, at)
                .where(SECOND_ENTRY.EVENT_ID.eq(eventId))
                .execute();
    }

    /** A corrected event is entered again; what was entered before stays in the history. */
    void forget(DSLContext transaction, UUID eventId) {
        transaction
                .deleteFrom(SECOND_ENTRY)
                .where(SECOND_ENTRY.EVENT_ID.eq(eventId))
                .execute();
    }

    /** Whether the first entry is kept from the viewer: the one rule, which row security asks too. */
    boolean isHidden(DSLContext transaction, UUID eventId) {
        return transaction.fetchExists(
                DSL.selectOne().from("docket.first_entries_hidden() hidden").where("hidden = ?", eventId));
    }

    void seen(DSLContext transaction, EventRecord event, UUID personId, Instant at) {
        transaction
                .insertInto(FIRST_ENTRY_SEEN)
                .set(FIRST_ENTRY_SEEN.FIRM_ID, event.getFirmId())
                .set(FIRST_ENTRY_SEEN.EVENT_ID, event.getEventId())
                .set(FIRST_ENTRY_SEEN.PERSON_ID, personId)
                .set(FIRST_ENTRY_SEEN.MATTER_ID, event.getMatterId())
                .set(FIRST_ENTRY_SEEN.SEEN_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    List<Waiting> waiting(DSLContext transaction) {
        Condition isMine =
                DSL.condition("{0} in (select hidden from docket.first_entries_hidden() hidden)", EVENT.EVENT_ID);
        return transaction
                .select(EVENT.EVENT_ID, EVENT.MATTER_ID, MATTER.TITLE, EVENT.KIND, EVENT.SOURCE, DSL.field(isMine))
                .from(EVENT)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(EVENT.FIRM_ID), MATTER.MATTER_ID.eq(EVENT.MATTER_ID))
                .where(EVENT.NEEDS_SECOND)
                .and(EVENT.STATE.eq("accepted"))
                .orderBy(EVENT.ACCEPTED_AT)
                .limit(200)
                .fetch(row -> new Waiting(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
