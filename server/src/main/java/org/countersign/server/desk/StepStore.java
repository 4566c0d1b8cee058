package org.countersign.server.desk;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.LAW_CHANGE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.SECOND_ENTRY;
import static org.countersign.schema.identity.Tables.INVITATION;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts what waits, among what the viewer may open. */
@Component
class StepStore {

    int undecidedReadings(DSLContext transaction) {
        return transaction.fetchCount(
                DEADLINE, isOpen(), DEADLINE.READINGS.isNotNull(), DEADLINE.READING_DECIDED_AT.isNull());
    }

    int forAnAttorney(DSLContext transaction) {
        return transaction.fetchCount(DEADLINE, isOpen(), DEADLINE.NEEDS_ATTORNEY.isNotNull());
    }

    int lawChanges(DSLContext transaction) {
        return transaction.fetchCount(LAW_CHANGE, LAW_CHANGE.DECISION.isNull());
    }

    int openDoubts(DSLContext transaction) {
        return transaction.fetchCount(SECOND_ENTRY, SECOND_ENTRY.AGREES.isFalse(), SECOND_ENTRY.SETTLED_AT.isNull());
    }

    /** Triggers that somebody else entered and that wait for a second person. */
    int secondEntries(DSLContext transaction, UUID person) {
        return transaction.fetchCount(
                EVENT,
                EVENT.STATE.eq("accepted"),
                EVENT.NEEDS_SECOND.isTrue(),
                EVENT.ENTERED_BY.isDistinctFrom(person),
                not(exists(selectOne()
                        .from(SECOND_ENTRY)
                        .where(SECOND_ENTRY.FIRM_ID.eq(EVENT.FIRM_ID), SECOND_ENTRY.EVENT_ID.eq(EVENT.EVENT_ID)))));
    }

    int papers(DSLContext transaction) {
        return transaction.fetchCount(PAPER, PAPER.STATE.eq("open"));
    }

    int mine(DSLContext transaction, UUID person, LocalDate until) {
        return transaction.fetchCount(
                DEADLINE, isOpen(), DEADLINE.ASSIGNED_TO.eq(person), DEADLINE.IN_FORCE_ON.le(until));
    }

    int past(DSLContext transaction, LocalDate today) {
        return transaction.fetchCount(DEADLINE, isOpen(), DEADLINE.ACT_OF.eq("ours"), DEADLINE.IN_FORCE_ON.lt(today));
    }

    int unassigned(DSLContext transaction) {
        return transaction.fetchCount(DEADLINE, isOpen(), DEADLINE.ACT_OF.eq("ours"), DEADLINE.ASSIGNED_TO.isNull());
    }

    int bareMatters(DSLContext transaction) {
        return transaction.fetchCount(
                MATTER,
                MATTER.STATE.in("intake", "open"),
                not(exists(selectOne()
                        .from(DEADLINE)
                        .where(
                                DEADLINE.FIRM_ID.eq(MATTER.FIRM_ID),
                                DEADLINE.MATTER_ID.eq(MATTER.MATTER_ID),
                                DEADLINE.STATE.eq("open")))));
    }

    int mattersWithoutCaseManager(DSLContext transaction) {
        return transaction.fetchCount(
                MATTER,
                MATTER.STATE.in("intake", "open"),
                not(exists(selectOne()
                        .from(MEMBERSHIP)
                        .where(
                                MEMBERSHIP.FIRM_ID.eq(MATTER.FIRM_ID),
                                MEMBERSHIP.MATTER_ID.eq(MATTER.MATTER_ID),
                                MEMBERSHIP.ROLE.eq("case manager"),
                                MEMBERSHIP.ENDED_AT.isNull()))));
    }

    int openInvitations(DSLContext transaction, Instant now) {
        return transaction.fetchCount(
                INVITATION,
                INVITATION.ACCEPTED_BY.isNull(),
                INVITATION.WITHDRAWN_AT.isNull(),
                INVITATION.ENDS_AT.gt(now));
    }

    private static Condition isOpen() {
        return DEADLINE.STATE.eq("open");
    }
}
