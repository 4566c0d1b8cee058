package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** Reads the deadlines that stand: open or met, not fallen. */
@Component
class StandingStore {

    private static final List<SelectField<?>> COLUMNS = List.of(
            DEADLINE.DEADLINE_ID,
            DEADLINE.EVENT_ID,
            DEADLINE.RULE_ID,
            DEADLINE.CITATION,
            DEADLINE.TITLE_EN,
            DEADLINE.TITLE_ES,
            DEADLINE.ACT_OF,
            DEADLINE.DUE_ON,
            DEADLINE.DUE_AT,
            DEADLINE.ZONE,
            DEADLINE.READINGS,
            DEADLINE.IN_FORCE_ON,
            DEADLINE.IN_FORCE_READING,
            DEADLINE.READING_DECIDED_BY,
            DEADLINE.STATE,
            DEADLINE.FROM_SECOND_ENTRY);

    /** Those that events of a matter started, locked against another writer, in order of rule. */
    List<Standing> ofMatter(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(COLUMNS)
                .from(DEADLINE)
                .where(ofMatterAndNotFallen(viewer, matterId), DEADLINE.EVENT_ID.isNotNull())
                .orderBy(DEADLINE.RULE_ID, DEADLINE.DEADLINE_ID)
                .fetch(StandingStore::standing);
    }

    /** The open ones, those calendared at intake among them, in order of rule. */
    List<Standing> openOf(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(COLUMNS)
                .from(DEADLINE)
                .where(ofMatterAndNotFallen(viewer, matterId), DEADLINE.STATE.eq("open"))
                .orderBy(DEADLINE.RULE_ID, DEADLINE.DEADLINE_ID)
                .fetch(StandingStore::standing);
    }

    private static Condition ofMatterAndNotFallen(Viewer viewer, UUID matterId) {
        return DEADLINE.FIRM_ID
                .eq(viewer.firmId())
                .and(DEADLINE.MATTER_ID.eq(matterId))
                .and(DEADLINE.STATE.ne("fallen"));
    }

    private static Standing standing(Record row) {
        return new Standing(
                row.get(DEADLINE.DEADLINE_ID),
                Optional.ofNullable(row.get(DEADLINE.EVENT_ID)),
                row.get(DEADLINE.RULE_ID),
                row.get(DEADLINE.CITATION),
                new Label(row.get(DEADLINE.TITLE_EN), row.get(DEADLINE.TITLE_ES)),
                ActOf.of(row.get(DEADLINE.ACT_OF)),
                terms(row),
                row.get(DEADLINE.IN_FORCE_ON),
                row.get(DEADLINE.IN_FORCE_READING),
                row.get(DEADLINE.READING_DECIDED_BY) != null,
                row.get(DEADLINE.STATE).equals("met"),
                row.get(DEADLINE.FROM_SECOND_ENTRY));
    }

    private static Terms terms(Record row) {
        return new Terms(
                row.get(DEADLINE.DUE_ON),
                Optional.ofNullable(row.get(DEADLINE.DUE_AT)),
                Optional.ofNullable(row.get(DEADLINE.ZONE)),
                Json.readings(row.get(DEADLINE.READINGS)));
    }
}
