package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.countersign.server.matters.DeadlinesAtRest;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets deadlines rest with a matter that ends, and wakes them with it. */
@Component
class RestingDeadlines implements DeadlinesAtRest {

    private final Clock clock;

    RestingDeadlines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void rest(DSLContext transaction, Viewer viewer, UUID matterId, Map<UUID, Label> because) {
        because.forEach((deadline, reason) -> rest(transaction, viewer, matterId, deadline, reason, clock.instant()));
    }

    private static void rest(
            DSLContext transaction, Viewer viewer, UUID matterId, UUID deadlineId, Label reason, Instant at) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.STATE, "fallen")
                .set(DEADLINE.FALLEN_AT, at)
                .set(DEADLINE.FALLEN_BECAUSE, reason.en() + "\n" + reason.es())
                .set(DEADLINE.RESTS_WITH_MATTER, true)
                .set(DEADLINE.SEQUENCE, DEADLINE.SEQUENCE.plus(1))
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(DEADLINE.FIRM_ID.eq(viewer.firmId()), DEADLINE.DEADLINE_ID.eq(deadlineId))
                .and(DEADLINE.MATTER_ID.eq(matterId))
                .and(DEADLINE.STATE.eq("open"))
                .execute();
    }

    @Override
    public void wake(DSLContext transaction, Viewer viewer, UUID matterId) {
        Reckoning.with(transaction, () -> wakeAll(transaction, viewer, matterId));
    }

    private static int wakeAll(DSLContext transaction, Viewer viewer, UUID matterId) {
        var other = DEADLINE.as("other");
        return transaction
                .update(DEADLINE)
                .set(DEADLINE.STATE, "open")
                .setNull(DEADLINE.FALLEN_AT)
                .setNull(DEADLINE.FALLEN_BECAUSE)
                .set(DEADLINE.RESTS_WITH_MATTER, false)
                .set(DEADLINE.SEQUENCE, DEADLINE.SEQUENCE.plus(1))
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(DEADLINE.FIRM_ID.eq(viewer.firmId()), DEADLINE.MATTER_ID.eq(matterId))
                .and(DEADLINE.RESTS_WITH_MATTER.isTrue())
                .and(not(exists(selectOne()
                        .from(other)
                        .where(
                                other.FIRM_ID.eq(DEADLINE.FIRM_ID),
                                other.EVENT_ID.eq(DEADLINE.EVENT_ID),
                                other.RULE_ID.eq(DEADLINE.RULE_ID),
                                other.FROM_SECOND_ENTRY.eq(DEADLINE.FROM_SECOND_ENTRY),
                                other.STATE.eq("open")))))
                .execute();
    }
}
