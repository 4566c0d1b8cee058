package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.UNREAD;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.Role;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class EventStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    static JSONB json(Map<String, String> facts) {
        return JSONB.valueOf(JSON.writeValueAsString(facts));
    }

    static SortedMap<String, String> facts(EventRecord row) {
        return JSON.readValue(row.getFacts().data(), FACTS);
    }

    static DocketEvent event(EventRecord row) {
        return new DocketEvent(
                row.getEventId(),
                row.getMatterId(),
                row.getKind(),
                row.getHappenedOn(),
                Optional.ofNullable(row.getServiceMethod()),
                facts(row),
                row.getSource());
    }

    void insert(DSLContext transaction, List<EventRecord> rows) {
        transaction.batchInsert(rows).execute();
    }

    Optional<EventRecord> find(DSLContext transaction, UUID eventId) {
        return transaction.selectFrom(EVENT).where(EVENT.EVENT_ID.eq(eventId)).fetchOptional();
    }

    /** The event, until the end of the transaction in nobody else's hands. */
    Optional<EventRecord> lock(DSLContext transaction, UUID eventId) {
        return transaction
                .selectFrom(EVENT)
                .where(EVENT.EVENT_ID.eq(eventId))
                .forUpdate()
                .fetchOptional();
    }

    List<EventRecord> ofPaper(DSLContext transaction, UUID paperId) {
        return transaction
                .selectFrom(EVENT)
                .where(EVENT.PAPER_ID.eq(paperId))
                .orderBy(EVENT.EVENT_ID)
                .fetch();
    }

    /** Events of the matter that the same entry already gave, dismissed ones included: they were decided. */
    boolean isKnown(DSLContext transaction, EventRecord proposal) {
        return transaction.fetchExists(DSL.selectOne()
                .from(EVENT)
                .where(EVENT.MATTER_ID.eq(proposal.getMatterId()))
                .and(EVENT.KIND.eq(proposal.getKind()))
                .and(EVENT.CONCERNS.eq(proposal.getConcerns()))
                .and(EVENT.HAPPENED_ON.isNotDistinctFrom(proposal.getHappenedOn()))
                .and(
                        proposal.getDocumentNumber() == null
                                ? EVENT.SOURCE_TEXT.eq(proposal.getSourceText())
                                : EVENT.DOCUMENT_NUMBER.eq(proposal.getDocumentNumber())));
    }

    void accept(DSLContext transaction, EventRecord row, Viewer by, Instant at, boolean needsSecond) {
        transaction
                .update(EVENT)
                .set(EVENT.STATE, "accepted")
                .set(EVENT.ACCEPTED_BY, by.personId())
                .set(EVENT.ACCEPTED_AT, at)
                .set(EVENT.NEEDS_SECOND, needsSecond)
                .set(EVENT.ENTERED_BY, row.getEnteredBy() == null ? by.personId() : row.getEnteredBy())
                .set(EVENT.VERSION, row.getVersion() + 1)
                .where(EVENT.EVENT_ID.eq(row.getEventId()))
                .execute();
    }

    void write(DSLContext transaction, EventRecord row, Decision.Entered entered, UUID by, boolean needsSecond) {
        transaction
                .update(EVENT)
                .set(EVENT.KIND, entered.kind())
                .set(EVENT.HAPPENED_ON, entered.on())
                .set(EVENT.SERVICE_METHOD, entered.service().orElse(null))
                .set(EVENT.FACTS, json(entered.facts()))
                .set(EVENT.TITLE, entered.title())
                .set(EVENT.CONCERNS, entered.concerns())
                .set(EVENT.DOCUMENT_NUMBER, entered.documentNumber().orElse(null))
                .set(EVENT.ENTERED_BY, by)
                .set(EVENT.NEEDS_SECOND, needsSecond)
                .set(EVENT.VERSION, row.getVersion() + 1)
                .where(EVENT.EVENT_ID.eq(row.getEventId()))
                .execute();
    }

    void settleOn(DSLContext transaction, EventRecord row, LocalDate day, @Nullable String service) {
        transaction
                .update(EVENT)
                .set(EVENT.HAPPENED_ON, day)
                .set(EVENT.SERVICE_METHOD, service)
                .set(EVENT.VERSION, row.getVersion() + 1)
                .where(EVENT.EVENT_ID.eq(row.getEventId()))
                .execute();
    }

    void end(DSLContext transaction, EventRecord row, String state, Viewer by, Instant at, String reason) {
        transaction
                .update(EVENT)
                .set(EVENT.STATE, state)
                .set(EVENT.DISMISSED_BY, by.personId())
                .set(EVENT.DISMISSED_AT, at)
                .set(EVENT.DISMISSAL_REASON, reason)
                .set(EVENT.NEEDS_SECOND, false)
                .set(EVENT.VERSION, row.getVersion() + 1)
                .where(EVENT.EVENT_ID.eq(row.getEventId()))
                .execute();
    }

    void needsSecond(DSLContext transaction, UUID eventId, boolean needs) {
        transaction
                .update(EVENT)
                .set(EVENT.NEEDS_SECOND, needs)
                .where(EVENT.EVENT_ID.eq(eventId))
                .execute();
    }

    String name(DSLContext transaction, @Nullable UUID personId) {
        return transaction
                .select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.PERSON_ID.eq(personId))
                .fetchOptional(PERSON.NAME)
                .orElse("");
    }

    /** Settles the paper where nothing of it waits any more. */
    void settlePaperIfDone(DSLContext transaction, @Nullable UUID paperId, UUID by, Instant at) {
        transaction
                .update(PAPER)
                .set(PAPER.STATE, "settled")
                .set(PAPER.SETTLED_BY, by)
                .set(PAPER.SETTLED_AT, at)
                .where(PAPER.PAPER_ID.eq(paperId))
                .and(PAPER.STATE.eq("open"))
                .and(PAPER.KIND.in("docket", "notice"))
                .and(PAPER.PROPOSED_AT.isNotNull())
                .and(DSL.notExists(DSL.selectOne()
                        .from(EVENT)
                        .where(EVENT.PAPER_ID.eq(paperId))
                        .and(EVENT.STATE.eq("proposed"))))
                .and(DSL.notExists(DSL.selectOne()
                        .from(UNREAD)
                        .where(UNREAD.PAPER_ID.eq(paperId))
                        .and(UNREAD.SAID_WHAT.isNull())))
                .execute();
    }

    /** The roles of a person in the firm. */
    Set<Role> roles(DSLContext transaction, UUID personId) {
        return transaction
                .select(PERSON_ROLE.ROLE)
                .from(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(personId))
                .fetchSet(row -> Role.of(row.value1()));
    }
}
