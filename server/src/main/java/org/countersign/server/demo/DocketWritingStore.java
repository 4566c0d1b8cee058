package org.countersign.server.demo;

import static org.countersign.schema.docket.Tables.EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.countersign.server.lawbook.Packs;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events that the demo firm's people enter by hand, and those that wait for somebody. */
@Component
class DocketWritingStore {

    private final Packs packs;
    private final Ids ids;
    private final Clock clock;

    DocketWritingStore(Packs packs, Ids ids, Clock clock) {
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    /** An accepted event whose trigger a second person has still to enter. */
    record First(UUID eventId, LocalDate on, @Nullable String service) {}

    void enter(DSLContext transaction, Viewer viewer, UUID matter, WrittenMatter.Happening event, String source) {
        transaction
                .insertInto(EVENT)
                .set(EVENT.FIRM_ID, viewer.firmId())
                .set(EVENT.EVENT_ID, ids.next())
                .set(EVENT.MATTER_ID, matter)
                .set(EVENT.KIND, event.kind())
                .set(EVENT.HAPPENED_ON, event.on())
                .set(EVENT.SERVICE_METHOD, event.service().isEmpty() ? null : event.service())
                .set(EVENT.FACTS, JSONB.valueOf("{}"))
                .set(EVENT.TITLE, packs.vocabulary().event(event.kind()).en())
                .set(EVENT.SOURCE, source)
                .set(EVENT.STATE, "proposed")
                .set(EVENT.ENTERED_BY, viewer.personId())
                .set(EVENT.ENTERED_AT, clock.instant())
                .execute();
    }

    List<UUID> proposed(DSLContext transaction, UUID matter) {
        return transaction
                .select(EVENT.EVENT_ID)
                .from(EVENT)
                .where(EVENT.MATTER_ID.eq(matter), EVENT.STATE.eq("proposed"), EVENT.HAPPENED_ON.isNotNull())
                .orderBy(EVENT.HAPPENED_ON, EVENT.EVENT_ID)
                .fetch(EVENT.EVENT_ID);
    }

    List<First> waiting(DSLContext transaction, UUID matter) {
        return transaction
                .select(EVENT.EVENT_ID, EVENT.HAPPENED_ON, EVENT.SERVICE_METHOD)
                .from(EVENT)
                .where(EVENT.MATTER_ID.eq(matter), EVENT.STATE.eq("accepted"), EVENT.NEEDS_SECOND.isTrue())
                .fetch(row -> new First(row.value1(), row.value2(), row.value3()));
    }
}
