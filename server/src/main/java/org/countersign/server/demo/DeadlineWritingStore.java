package org.countersign.server.demo;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.walls.Tables.WALL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What became of deadlines that lie behind, who does those ahead, and who is kept out of a matter. */
@Component
class DeadlineWritingStore {

    private final Ids ids;
    private final Clock clock;

    DeadlineWritingStore(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of the firm that lie behind were met, with the number that the court's system gave. */
    void meetWhatLiesBehind(DSLContext transaction, Viewer viewer, UUID matter, String evidence) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.STATE, "met")
                .set(DEADLINE.MET_AT, clock.instant())
                .set(DEADLINE.MET_BY, viewer.personId())
                .set(DEADLINE.EVIDENCE, evidence)
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(DEADLINE.MATTER_ID.eq(matter), DEADLINE.STATE.eq("open"))
                .and(DEADLINE.IN_FORCE_ON.lt(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .execute();
    }

    void assign(DSLContext transaction, UUID matter, UUID person) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.ASSIGNED_TO, person)
                .where(DEADLINE.MATTER_ID.eq(matter), DEADLINE.STATE.eq("open"), DEADLINE.ACT_OF.eq("ours"))
                .execute();
    }

    void wall(DSLContext transaction, Viewer by, UUID matter, UUID person, String reason) {
        transaction
                .insertInto(WALL)
                .set(WALL.FIRM_ID, by.firmId())
                .set(WALL.WALL_ID, ids.next())
                .set(WALL.MATTER_ID, matter)
                .set(WALL.PERSON_ID, person)
                .set(WALL.REASON, reason)
                .set(WALL.RAISED_BY, by.personId())
                .set(WALL.RAISED_AT, clock.instant())
                .execute();
    }
}
