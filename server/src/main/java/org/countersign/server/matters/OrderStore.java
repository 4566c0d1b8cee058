package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.STANDING_ORDER;

import java.time.Instant;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of standing orders. */
@Component
class OrderStore {

    /** Adds an order; one that is there already stays as it is. */
    void add(DSLContext transaction, Viewer viewer, UUID matterId, MatterPage.Order order, Instant at) {
        transaction
                .insertInto(STANDING_ORDER)
                .set(STANDING_ORDER.FIRM_ID, viewer.firmId())
                .set(STANDING_ORDER.STANDING_ORDER_ID, order.orderId())
                .set(STANDING_ORDER.MATTER_ID, matterId)
                .set(STANDING_ORDER.TITLE, order.title())
                .set(STANDING_ORDER.BODY, order.body())
                .set(STANDING_ORDER.SOURCE, order.source())
                .set(STANDING_ORDER.ADDED_BY, viewer.personId())
                .set(STANDING_ORDER.ADDED_AT, at)
                .onConflictDoNothing()
                .execute();
    }
}
