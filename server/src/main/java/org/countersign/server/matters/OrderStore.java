package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.STANDING_ORDER;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of standing orders. */
@Component
class OrderStore {

    /** Those of a matter, the withdrawn ones last. */
    List<Order> of(DSLContext transaction, UUID matterId) {
        return transaction
                .select(
                        STANDING_ORDER.STANDING_ORDER_ID,
                        STANDING_ORDER.TITLE,
                        STANDING_ORDER.SOURCE,
                        STANDING_ORDER.BODY,
                        STANDING_ORDER.WITHDRAWN_AT,
                        STANDING_ORDER.WITHDRAWN_BECAUSE,
                        STANDING_ORDER.VERSION)
                .from(STANDING_ORDER)
                .where(STANDING_ORDER.MATTER_ID.eq(matterId))
                .orderBy(STANDING_ORDER.WITHDRAWN_AT.asc().nullsFirst(), STANDING_ORDER.STANDING_ORDER_ID)
                .fetch(OrderStore::order);
    }

    /** Adds an order; one that is there already stays as it is. */
    void add(DSLContext transaction, Viewer viewer, UUID matterId, Order order, Instant at) {
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

    /** Corrects an order that still has this version and stands. */
    boolean correct(DSLContext transaction, UUID matterId, Order order) {
        return transaction
                        .update(STANDING_ORDER)
                        .set(STANDING_ORDER.TITLE, order.title())
                        .set(STANDING_ORDER.BODY, order.body())
                        .set(STANDING_ORDER.SOURCE, order.source())
                        .set(STANDING_ORDER.VERSION, order.version() + 1)
                        .where(STANDING_ORDER.MATTER_ID.eq(matterId))
                        .and(STANDING_ORDER.STANDING_ORDER_ID.eq(order.orderId()))
                        .and(STANDING_ORDER.WITHDRAWN_AT.isNull())
                        .and(STANDING_ORDER.VERSION.eq(order.version()))
                        .execute()
                == 1;
    }

    /** Withdraws an order that still has this version and stands. */
    boolean withdraw(DSLContext transaction, Viewer viewer, UUID matterId, Order order, String because, Instant at) {
        return transaction
                        .update(STANDING_ORDER)
                        .set(STANDING_ORDER.WITHDRAWN_BY, viewer.personId())
                        .set(STANDING_ORDER.WITHDRAWN_AT, at)
                        .set(STANDING_ORDER.WITHDRAWN_BECAUSE, because)
                        .set(STANDING_ORDER.VERSION, order.version() + 1)
                        .where(STANDING_ORDER.MATTER_ID.eq(matterId))
                        .and(STANDING_ORDER.STANDING_ORDER_ID.eq(order.orderId()))
                        .and(STANDING_ORDER.WITHDRAWN_AT.isNull())
                        .and(STANDING_ORDER.VERSION.eq(order.version()))
                        .execute()
                == 1;
    }

    private static Order order(Record row) {
        return new Order(
                row.get(STANDING_ORDER.STANDING_ORDER_ID),
                row.get(STANDING_ORDER.TITLE),
                row.get(STANDING_ORDER.SOURCE),
                row.get(STANDING_ORDER.BODY),
                Optional.ofNullable(row.get(STANDING_ORDER.WITHDRAWN_AT))
                        .map(at -> new Order.Withdrawn(
                                at, Objects.requireNonNullElse(row.get(STANDING_ORDER.WITHDRAWN_BECAUSE), ""))),
                row.get(STANDING_ORDER.VERSION));
    }
}
