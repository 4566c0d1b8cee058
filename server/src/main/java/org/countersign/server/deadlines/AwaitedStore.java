package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.SECOND_ENTRY;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Deadlines that are not shown to the viewer, who may still enter their trigger unseen. */
@Component
class AwaitedStore {

    /** How many triggers of open deadlines wait for the viewer's own entry. */
    int triggers(DSLContext transaction) {
        return transaction
                .fetchSingle(
                        "select count(distinct event_id) from deadlines.awaiting_the_viewer() where state = 'open'")
                .get(0, Integer.class);
    }

    /** The event that started this deadline, while two entries of it differ and neither is settled. */
    Optional<UUID> doubted(DSLContext transaction, UUID deadlineId) {
        return transaction
                .select(SECOND_ENTRY.EVENT_ID)
                .from(DEADLINE)
                .join(SECOND_ENTRY)
                .on(SECOND_ENTRY.FIRM_ID.eq(DEADLINE.FIRM_ID), SECOND_ENTRY.EVENT_ID.eq(DEADLINE.EVENT_ID))
                .where(DEADLINE.DEADLINE_ID.eq(deadlineId))
                .and(SECOND_ENTRY.AGREES.isFalse())
                .and(SECOND_ENTRY.SETTLED_BY.isNull())
                .fetchOptional(SECOND_ENTRY.EVENT_ID);
    }

    /** The event whose second entry by the viewer would show this deadline; empty where it is not hidden so. */
    Optional<UUID> triggerOf(DSLContext transaction, UUID deadlineId) {
        return transaction
                .fetch("select event_id from deadlines.awaiting_the_viewer() where deadline_id = ?", deadlineId)
                .stream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }
}
