package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.UNREAD;
import static org.countersign.schema.documents.Tables.DOCUMENT;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.PaperRecord;
import org.countersign.schema.docket.tables.records.UnreadRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class PaperStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Kept(
            UUID paperId,
            @Nullable UUID matterId,
            UUID documentId,
            String fileName,
            byte[] sha256,
            String cameBy,
            Instant receivedAt,
            ReadPaper read,
            String state,
            @Nullable UUID duplicateOf,
            boolean isProposed) {}

    static JSONB json(ReadPaper read) {
        return JSONB.valueOf(JSON.writeValueAsString(read));
    }

    void insert(DSLContext transaction, PaperRecord paper) {
        transaction.insertInto(PAPER).set(paper).execute();
    }

    void insertUnread(DSLContext transaction, List<UnreadRecord> rows) {
        transaction.batchInsert(rows).execute();
    }

    Optional<Kept> find(DSLContext transaction, UUID paperId) {
        return transaction
                .select(
                        PAPER.PAPER_ID,
                        PAPER.MATTER_ID,
                        PAPER.DOCUMENT_ID,
                        DOCUMENT.FILE_NAME,
                        DOCUMENT.SHA256,
                        PAPER.CAME_BY,
                        PAPER.RECEIVED_AT,
                        PAPER.READING,
                        PAPER.STATE,
                        PAPER.DUPLICATE_OF,
                        PAPER.PROPOSED_AT)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.FIRM_ID.eq(PAPER.FIRM_ID), DOCUMENT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.PAPER_ID.eq(paperId))
                .fetchOptional(row -> new Kept(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        JSON.readValue(row.value8().data(), ReadPaper.class),
                        row.value9(),
                        row.value10(),
                        row.value11() != null));
    }

    /** The paper that the same bytes and case made before; the viewer sees only their own and their matters'. */
    Optional<UUID> sameBytes(DSLContext transaction, byte[] sha256, String caseNumber) {
        return transaction
                .select(PAPER.PAPER_ID)
                .from(PAPER)
                .join(DOCUMENT)
                .on(DOCUMENT.FIRM_ID.eq(PAPER.FIRM_ID), DOCUMENT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                .where(DOCUMENT.SHA256.eq(sha256))
                .and(DSL.coalesce(PAPER.CASE_NUMBER, "").eq(caseNumber))
                .limit(1)
                .fetchOptional(PAPER.PAPER_ID);
    }

    /** The matters that the viewer may open in a court whose case number is this one. */
    List<UUID> matters(DSLContext transaction, String court, String number) {
        return transaction
                .select(MATTER.MATTER_ID, MATTER.CASE_NUMBER)
                .from(MATTER)
                .where(MATTER.COURT_ID.eq(court))
                .and(MATTER.CASE_NUMBER.containsIgnoreCase(CaseNumbers.core(number)))
                .and(MATTER.STATE.in("intake", "open"))
                .fetch()
                .stream()
                .filter(row -> CaseNumbers.key(row.value2()).equals(CaseNumbers.key(number)))
                .map(row -> row.value1())
                .toList();
    }

    void moveTo(DSLContext transaction, UUID paperId, UUID matterId) {
        transaction
                .update(PAPER)
                .set(PAPER.MATTER_ID, matterId)
                .set(PAPER.VERSION, PAPER.VERSION.plus(1))
                .where(PAPER.PAPER_ID.eq(paperId))
                .execute();
    }

    void moveUnreadTo(DSLContext transaction, UUID paperId, UUID matterId) {
        transaction
                .update(UNREAD)
                .set(UNREAD.MATTER_ID, matterId)
                .where(UNREAD.PAPER_ID.eq(paperId))
                .execute();
    }

    /** Notes that the events of the paper were proposed; false where another did it first. */
    boolean proposed(DSLContext transaction, UUID paperId, Instant at) {
        return transaction
                        .update(PAPER)
                        .set(PAPER.PROPOSED_AT, at)
                        .where(PAPER.PAPER_ID.eq(paperId))
                        .and(PAPER.PROPOSED_AT.isNull())
                        .execute()
                == 1;
    }

    void duplicates(DSLContext transaction, UUID paperId, UUID of) {
        transaction
                .update(PAPER)
                .set(PAPER.DUPLICATE_OF, of)
                .where(PAPER.PAPER_ID.eq(paperId))
                .execute();
    }

    void settle(DSLContext transaction, UUID paperId, UUID by, Instant at) {
        transaction
                .update(PAPER)
                .set(PAPER.STATE, "settled")
                .set(PAPER.SETTLED_BY, by)
                .set(PAPER.SETTLED_AT, at)
                .set(PAPER.VERSION, PAPER.VERSION.plus(1))
                .where(PAPER.PAPER_ID.eq(paperId))
                .and(PAPER.STATE.eq("open"))
                .execute();
    }

    boolean isOpenable(DSLContext transaction, UUID matterId) {
        return transaction.fetchExists(DSL.selectOne().from(MATTER).where(MATTER.MATTER_ID.eq(matterId)));
    }

    /** The earliest other paper of the matter of the same case, which this one repeats. */
    Optional<UUID> earlier(DSLContext transaction, Kept paper, UUID matterId) {
        return transaction
                .select(PAPER.PAPER_ID)
                .from(PAPER)
                .where(PAPER.MATTER_ID.eq(matterId))
                .and(PAPER.PAPER_ID.ne(paper.paperId()))
                .orderBy(PAPER.RECEIVED_AT)
                .limit(1)
                .fetchOptional(PAPER.PAPER_ID);
    }
}
