package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.DISPLACEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Component;

/** Writes what people do with a deadline. Each write holds only for the version that was looked at, and says whether it held. */
@Component
class DeadlineActStore {

    boolean decide(
            DSLContext transaction,
            Viewer viewer,
            DeadlineView deadline,
            KeptReading chosen,
            String reason,
            Instant at) {
        return held(
                moved(transaction)
                        .set(DEADLINE.IN_FORCE_ON, chosen.date())
                        .set(DEADLINE.IN_FORCE_AT, chosen.at().orElse(null))
                        .set(DEADLINE.IN_FORCE_READING, chosen.role())
                        .set(DEADLINE.READING_DECIDED_BY, viewer.personId())
                        .set(DEADLINE.READING_DECIDED_AT, at)
                        .set(DEADLINE.READING_REASON, reason)
                        .setNull(DEADLINE.NEEDS_ATTORNEY),
                viewer,
                deadline);
    }

    boolean displace(
            DSLContext transaction,
            Viewer viewer,
            DeadlineView deadline,
            UUID displacementId,
            String kind,
            LocalDate on,
            Optional<Instant> at,
            String reason,
            Instant now) {
        boolean held = held(
                moved(transaction)
                        .set(DEADLINE.IN_FORCE_ON, on)
                        .set(DEADLINE.IN_FORCE_AT, at.orElse(null))
                        .set(DEADLINE.IN_FORCE_READING, kind.equals("override") ? "override" : "extension")
                        .setNull(DEADLINE.NEEDS_ATTORNEY),
                viewer,
                deadline);
        if (held) {
            keep(transaction, viewer, deadline, displacementId, kind, on, at, reason, now);
        }
        return held;
    }

    private static void keep(
            DSLContext transaction,
            Viewer viewer,
            DeadlineView deadline,
            UUID displacementId,
            String kind,
            LocalDate on,
            Optional<Instant> at,
            String reason,
            Instant now) {
        transaction
                .insertInto(DISPLACEMENT)
                .set(DISPLACEMENT.FIRM_ID, viewer.firmId())
                .set(DISPLACEMENT.DISPLACEMENT_ID, displacementId)
                .set(DISPLACEMENT.DEADLINE_ID, deadline.row().deadlineId())
                .set(DISPLACEMENT.MATTER_ID, deadline.row().matterId())
                .set(DISPLACEMENT.KIND, kind)
                .set(DISPLACEMENT.WAS_ON, deadline.row().inForceOn())
                .set(DISPLACEMENT.WAS_AT, deadline.row().inForceAt().orElse(null))
                .set(DISPLACEMENT.BECOMES_ON, on)
                .set(DISPLACEMENT.BECOMES_AT, at.orElse(null))
                .set(DISPLACEMENT.REASON, reason)
                .set(DISPLACEMENT.DECIDED_BY, viewer.personId())
                .set(DISPLACEMENT.DECIDED_AT, now)
                .execute();
    }

    /** The date in force follows, unless an attorney has decided the reading or set another date. */
    boolean attribute(DSLContext transaction, Viewer viewer, DeadlineView deadline, ActOf actOf) {
        UpdateSetMoreStep<DeadlineRecord> change =
                moved(transaction).set(DEADLINE.ACT_OF, actOf.word()).set(DEADLINE.IS_ACT_ASKED, false);
        boolean follows = deadline.readingReason().isEmpty()
                && !deadline.inForce().equals("override")
                && !deadline.inForce().equals("extension");
        if (!follows) {
            return held(change, viewer, deadline);
        }
        Terms.InForce inForce = new Terms(
                        deadline.dueOn(), deadline.dueAt(), deadline.row().zone(), deadline.readings())
                .inForceFor(actOf);
        return held(
                change.set(DEADLINE.IN_FORCE_ON, inForce.on())
                        .set(DEADLINE.IN_FORCE_AT, inForce.at().orElse(null))
                        .set(DEADLINE.IN_FORCE_READING, inForce.reading()),
                viewer,
                deadline);
    }

    boolean meet(
            DSLContext transaction,
            Viewer viewer,
            DeadlineView deadline,
            String evidence,
            Optional<UUID> document,
            Instant at) {
        return held(
                changed(transaction)
                        .set(DEADLINE.STATE, "met")
                        .set(DEADLINE.MET_AT, at)
                        .set(DEADLINE.MET_BY, viewer.personId())
                        .set(DEADLINE.EVIDENCE, evidence.isEmpty() ? null : evidence)
                        .set(DEADLINE.EVIDENCE_DOCUMENT_ID, document.orElse(null)),
                viewer,
                deadline);
    }

    /** The evidence stays, so that one sees what it was thought to be met by. */
    boolean reopen(DSLContext transaction, Viewer viewer, DeadlineView deadline) {
        return held(
                changed(transaction)
                        .set(DEADLINE.STATE, "open")
                        .setNull(DEADLINE.MET_AT)
                        .setNull(DEADLINE.MET_BY),
                viewer,
                deadline);
    }

    boolean assign(
            DSLContext transaction,
            Viewer viewer,
            DeadlineView deadline,
            Optional<UUID> person,
            Optional<Instant> internal) {
        UpdateSetMoreStep<DeadlineRecord> change = changed(transaction).set(DEADLINE.ASSIGNED_TO, person.orElse(null));
        return held(internal.map(at -> change.set(DEADLINE.INTERNAL_DUE_AT, at)).orElse(change), viewer, deadline);
    }

    private static UpdateSetMoreStep<DeadlineRecord> changed(DSLContext transaction) {
        return transaction.update(DEADLINE).set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1));
    }

    /** A change that calendars outside must hear of. */
    private static UpdateSetMoreStep<DeadlineRecord> moved(DSLContext transaction) {
        return changed(transaction).set(DEADLINE.SEQUENCE, DEADLINE.SEQUENCE.plus(1));
    }

    private static boolean held(UpdateSetMoreStep<DeadlineRecord> change, Viewer viewer, DeadlineView deadline) {
        return change.where(
                                DEADLINE.FIRM_ID.eq(viewer.firmId()),
                                DEADLINE.DEADLINE_ID.eq(deadline.row().deadlineId()),
                                DEADLINE.VERSION.eq(deadline.version()))
                        .execute()
                == 1;
    }
}
