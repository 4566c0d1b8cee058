package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.PRINTED_DATE;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.schema.docket.tables.records.PrintedDateRecord;
import org.countersign.server.database.Ids;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class PrintedDateStore {

    private final Ids ids;

    PrintedDateStore(Ids ids) {
        this.ids = ids;
    }

    record Differing(
            UUID printedDateId,
            UUID matterId,
            String matter,
            @Nullable UUID paperId,
            @Nullable String documentNumber,
            String what,
            LocalDate printed,
            @Nullable LocalDate computed,
            String reason) {}

    void insert(DSLContext transaction, EventRecord event, List<ReadPaper.Printed> dates, Instant at) {
        List<PrintedDateRecord> rows = dates.stream()
                .map(date -> {
                    PrintedDateRecord row = new PrintedDateRecord();
                    row.setFirmId(event.getFirmId());
                    row.setPrintedDateId(ids.next());
                    row.setMatterId(event.getMatterId());
                    row.setPaperId(event.getPaperId());
                    row.setDocumentNumber(event.getDocumentNumber());
                    row.setWhat(date.label());
                    row.setPrintedOn(date.on());
                    row.setComputedOn(date.computed().orElse(null));
                    row.setRuleId(date.ruleId().isEmpty() ? null : date.ruleId());
                    row.setOutcome(date.outcome());
                    row.setReason(date.reason());
                    row.setReadAt(at);
                    return row;
                })
                .toList();
        transaction.batchInsert(rows).execute();
    }

    List<Differing> differing(DSLContext transaction) {
        return transaction
                .select(
                        PRINTED_DATE.PRINTED_DATE_ID,
                        PRINTED_DATE.MATTER_ID,
                        MATTER.TITLE,
                        PRINTED_DATE.PAPER_ID,
                        PRINTED_DATE.DOCUMENT_NUMBER,
                        PRINTED_DATE.WHAT,
                        PRINTED_DATE.PRINTED_ON,
                        PRINTED_DATE.COMPUTED_ON,
                        PRINTED_DATE.REASON)
                .from(PRINTED_DATE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(PRINTED_DATE.FIRM_ID), MATTER.MATTER_ID.eq(PRINTED_DATE.MATTER_ID))
                .where(PRINTED_DATE.OUTCOME.eq("differs"))
                .and(PRINTED_DATE.SETTLED_AT.isNull())
                .orderBy(PRINTED_DATE.PRINTED_ON.desc(), PRINTED_DATE.PRINTED_DATE_ID)
                .limit(200)
                .fetch(row -> new Differing(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    boolean settle(DSLContext transaction, UUID printedDateId, UUID by, Instant at) {
        return transaction
                        .update(PRINTED_DATE)
                        .set(PRINTED_DATE.SETTLED_BY, by)
                        .set(PRINTED_DATE.SETTLED_AT, at)
                        .where(PRINTED_DATE.PRINTED_DATE_ID.eq(printedDateId))
                        .and(PRINTED_DATE.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }
}
