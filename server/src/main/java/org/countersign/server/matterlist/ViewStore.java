package org.countersign.server.matterlist;

import static org.countersign.schema.matters.Tables.SAVED_VIEW;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lists that a person keeps. */
@Component
class ViewStore {

    List<ListPage.View> of(DSLContext transaction) {
        return transaction
                .select(SAVED_VIEW.VIEW_ID, SAVED_VIEW.NAME, SAVED_VIEW.ADDRESS)
                .from(SAVED_VIEW)
                .orderBy(SAVED_VIEW.NAME)
                .fetch(row -> new ListPage.View(row.value1(), row.value2(), row.value3()));
    }

    /** Keeps a list under a name; the name then leads to this list and no other. */
    void keep(DSLContext transaction, Viewer viewer, UUID viewId, String name, String address, Instant at) {
        transaction
                .insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.FIRM_ID, viewer.firmId())
                .set(SAVED_VIEW.VIEW_ID, viewId)
                .set(SAVED_VIEW.PERSON_ID, viewer.personId())
                .set(SAVED_VIEW.NAME, name)
                .set(SAVED_VIEW.ADDRESS, address)
                .set(SAVED_VIEW.SAVED_AT, at)
                .onConflict(SAVED_VIEW.FIRM_ID, SAVED_VIEW.PERSON_ID, SAVED_VIEW.NAME)
                .doUpdate()
                .set(SAVED_VIEW.ADDRESS, address)
                .set(SAVED_VIEW.SAVED_AT, at)
                .execute();
    }

    void forget(DSLContext transaction, UUID viewId) {
        transaction.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.VIEW_ID.eq(viewId)).execute();
    }
}
