package org.countersign.server.demo;

import static org.countersign.schema.conflicts.Tables.ANSWER;
import static org.countersign.schema.conflicts.Tables.HIT;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the demo firm's attorneys make of conflict checks: each hit is answered, then the matter is cleared. */
@Component
class ClearingStore {

    private final Clock clock;

    ClearingStore(Clock clock) {
        this.clock = clock;
    }

    /** Answers every hit that this person may see. */
    void answer(DSLContext transaction, Viewer viewer, UUID checkId) {
        for (UUID hit : transaction
                .select(HIT.HIT_ID)
                .from(HIT)
                .where(HIT.CHECK_ID.eq(checkId))
                .fetch(HIT.HIT_ID)) {
            transaction
                    .insertInto(ANSWER)
                    .set(ANSWER.FIRM_ID, viewer.firmId())
                    .set(ANSWER.HIT_ID, hit)
                    .set(ANSWER.ANSWER_, "other")
                    .set(ANSWER.NOTE, "Compared addresses and dates: somebody else, or no adversity.")
                    .set(ANSWER.ANSWERED_BY, viewer.personId())
                    .set(ANSWER.ANSWERED_AT, clock.instant())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Clears the matter of a check; what stands in the way, nothing when it is cleared. */
    List<String> clear(DSLContext transaction, UUID checkId, String note) {
        return Arrays.asList(transaction
                .fetchSingle("select conflicts.clear(?, ?)", checkId, note)
                .get(0, String[].class));
    }
}
