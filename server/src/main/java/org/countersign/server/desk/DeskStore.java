package org.countersign.server.desk;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.TELLING;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** What lies on a desk, read across the modules. */
@Component
class DeskStore {

    private static final int NEAREST = 12;
    private static final int LATEST = 8;

    List<DeskPage.Due> due(DSLContext transaction, LocalDate today, boolean isSpanish) {
        return transaction
                .select(
                        DEADLINE.DEADLINE_ID,
                        DEADLINE.MATTER_ID,
                        MATTER.TITLE,
                        DEADLINE.IN_FORCE_ON,
                        DEADLINE.IN_FORCE_AT,
                        DEADLINE.ZONE,
                        isSpanish ? DEADLINE.TITLE_ES : DEADLINE.TITLE_EN,
                        DEADLINE.CITATION,
                        DEADLINE.READINGS.isNotNull().and(DEADLINE.READING_DECIDED_AT.isNull()))
                .from(DEADLINE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .where(DEADLINE.STATE.eq("open"), DEADLINE.ACT_OF.eq("ours"))
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .limit(NEAREST)
                .fetch(row -> new DeskPage.Due(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()).map(ZoneId::of),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        ChronoUnit.DAYS.between(today, row.value4())));
    }

    List<DeskPage.Waiting> waiting(DSLContext transaction) {
        return transaction
                .select(MATTER.MATTER_ID, MATTER.TITLE, MATTER.OPENED_ON, MATTER.CONFLICTS_CLEARED_AT.isNotNull())
                .from(MATTER)
                .where(MATTER.STATE.eq("intake"))
                .orderBy(MATTER.OPENED_ON, MATTER.MATTER_ID)
                .limit(LATEST)
                .fetch(row -> new DeskPage.Waiting(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    boolean isAlone(DSLContext transaction, Viewer viewer) {
        return !transaction.fetchExists(
                PERSON, PERSON.FIRM_ID.eq(viewer.firmId()), PERSON.PERSON_ID.ne(viewer.personId()));
    }

    int inbox(DSLContext transaction) {
        return transaction.fetchCount(PAPER, PAPER.STATE.eq("open"));
    }

    List<Telling> told(DSLContext transaction, Viewer viewer) {
        return transaction
                .select(TELLING.KIND, TELLING.ARGUMENTS, TELLING.TOLD_AT, TELLING.MATTER_ID)
                .from(TELLING)
                .where(TELLING.PERSON_ID.eq(viewer.personId()), TELLING.SEEN_AT.isNull())
                .orderBy(TELLING.TOLD_AT.desc())
                .limit(LATEST)
                .fetch(row -> new Telling(row.value1(), row.value2(), row.value3(), Optional.ofNullable(row.value4())));
    }

    record Telling(String kind, JSONB arguments, java.time.Instant at, Optional<java.util.UUID> matterId) {}
}
