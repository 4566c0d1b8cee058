package org.countersign.server.reminders;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.util.List;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was entered between two moments, read as the person who is told. */
@Component
class JournalStore {

    private static final int MOST = 1000;

    List<Entry> entered(DSLContext transaction, Viewer viewer, Instant from, Instant to) {
        return transaction
                .select(
                        DEADLINE.DEADLINE_ID,
                        MATTER.NUMBER,
                        DEADLINE.TITLE_EN,
                        DEADLINE.TITLE_ES,
                        DEADLINE.CITATION,
                        DEADLINE.IN_FORCE_ON)
                .from(DEADLINE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .where(
                        DEADLINE.FIRM_ID.eq(viewer.firmId()),
                        DEADLINE.ENTERED_AT.ge(from),
                        DEADLINE.ENTERED_AT.lt(to),
                        DEADLINE.STATE.ne("fallen"))
                .orderBy(MATTER.NUMBER, DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .limit(MOST)
                .fetch(row ->
                        new Entry(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
