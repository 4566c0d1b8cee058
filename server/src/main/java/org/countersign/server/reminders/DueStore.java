package org.countersign.server.reminders;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.countersign.server.database.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JoinType;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.springframework.stereotype.Component;

/** The open deadlines that may concern a person, read as that person. */
@Component
class DueStore {

    private static final int MOST = 2000;
    private static final List<String> ATTORNEYS = List.of("lead attorney", "attorney", "covering attorney");
    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            DEADLINE.DEADLINE_ID,
            DEADLINE.MATTER_ID,
            MATTER.NUMBER,
            MATTER.TITLE,
            DEADLINE.TITLE_EN,
            DEADLINE.TITLE_ES,
            DEADLINE.CITATION,
            MATTER.COURT_ID,
            MATTER.JURISDICTION,
            DEADLINE.IN_FORCE_ON,
            DEADLINE.IN_FORCE_AT,
            DEADLINE.ZONE,
            DEADLINE.INTERNAL_DUE_AT,
            DEADLINE.NEEDS_ATTORNEY,
            DEADLINE.ASSIGNED_TO,
            MEMBERSHIP.ROLE);

    /** Deadlines of the matters that the person works on. */
    List<Due> ofMatters(DSLContext transaction, Viewer viewer, LocalDate from, LocalDate to) {
        return due(transaction, viewer, from, to, JoinType.JOIN, noCondition());
    }

    /** Deadlines assigned to the person. */
    List<Due> assigned(DSLContext transaction, Viewer viewer, LocalDate from, LocalDate to) {
        return due(transaction, viewer, from, to, JoinType.LEFT_OUTER_JOIN, DEADLINE.ASSIGNED_TO.eq(viewer.personId()));
    }

    /** Triggers that wait for a second entry, which this person may make. Their deadlines are kept from them until then. */
    int waitingForASecondEntry(DSLContext transaction, Viewer viewer) {
        return transaction.fetchCount(transaction
                .select(EVENT.EVENT_ID)
                .from(EVENT)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.FIRM_ID.eq(EVENT.FIRM_ID), MEMBERSHIP.MATTER_ID.eq(EVENT.MATTER_ID))
                .where(
                        EVENT.FIRM_ID.eq(viewer.firmId()),
                        EVENT.NEEDS_SECOND.isTrue(),
                        EVENT.STATE.eq("accepted"),
                        EVENT.ENTERED_BY.isDistinctFrom(viewer.personId()),
                        EVENT.ACCEPTED_BY.isDistinctFrom(viewer.personId()),
                        MEMBERSHIP.PERSON_ID.eq(viewer.personId()),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        MEMBERSHIP.ROLE.ne("client")));
    }

    private static List<Due> due(
            DSLContext transaction, Viewer viewer, LocalDate from, LocalDate to, JoinType joined, Condition which) {
        return transaction
                .select(COLUMNS)
                .from(DEADLINE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .join(MEMBERSHIP, joined)
                .on(
                        MEMBERSHIP.FIRM_ID.eq(DEADLINE.FIRM_ID),
                        MEMBERSHIP.MATTER_ID.eq(DEADLINE.MATTER_ID),
                        MEMBERSHIP.PERSON_ID.eq(viewer.personId()),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        MEMBERSHIP.ROLE.ne("client"))
                .where(
                        DEADLINE.FIRM_ID.eq(viewer.firmId()),
                        DEADLINE.STATE.eq("open"),
                        DEADLINE.ACT_OF.eq("ours"),
                        DEADLINE.IN_FORCE_ON.between(from, to),
                        MATTER.STATE.in("intake", "open"),
                        which)
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.IN_FORCE_AT.asc().nullsLast(), DEADLINE.DEADLINE_ID)
                .limit(MOST)
                .fetch(row -> due(viewer, row));
    }

    private static Due due(Viewer viewer, Record row) {
        Optional<java.util.UUID> assigned = Optional.ofNullable(row.get(DEADLINE.ASSIGNED_TO));
        return new Due(
                row.get(DEADLINE.DEADLINE_ID),
                row.get(DEADLINE.MATTER_ID),
                row.get(MATTER.NUMBER),
                row.get(MATTER.TITLE),
                row.get(DEADLINE.TITLE_EN),
                row.get(DEADLINE.TITLE_ES),
                row.get(DEADLINE.CITATION),
                Optional.ofNullable(row.get(MATTER.COURT_ID))
                        .or(() -> Optional.ofNullable(row.get(MATTER.JURISDICTION)))
                        .orElse(""),
                row.get(DEADLINE.IN_FORCE_ON),
                Optional.ofNullable(row.get(DEADLINE.IN_FORCE_AT)),
                Optional.ofNullable(row.get(DEADLINE.ZONE)).map(ZoneId::of),
                Optional.ofNullable(row.get(DEADLINE.INTERNAL_DUE_AT)),
                row.get(DEADLINE.NEEDS_ATTORNEY) != null,
                assigned.isPresent(),
                assigned.filter(viewer.personId()::equals).isPresent(),
                Optional.ofNullable(row.get(MEMBERSHIP.ROLE))
                        .filter(ATTORNEYS::contains)
                        .isPresent());
    }
}
