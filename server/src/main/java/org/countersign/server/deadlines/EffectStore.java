package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.CERTIFICATE;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.REFUSAL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes what a change does to deadlines. */
@Component
class EffectStore {

    void keep(DSLContext transaction, Viewer viewer, UUID matterId, Started.Dated started) {
        transaction
                .insertInto(CERTIFICATE)
                .set(CERTIFICATE.FIRM_ID, viewer.firmId())
                .set(CERTIFICATE.MATTER_ID, matterId)
                .set(CERTIFICATE.SHA256, started.sha256())
                .set(CERTIFICATE.BODY, new String(started.certificate().canonical(), StandardCharsets.UTF_8))
                .onConflictDoNothing()
                .execute();
    }

    void insert(DSLContext transaction, Viewer viewer, NewDeadline deadline) {
        Started.Dated started = deadline.started();
        Terms terms = started.terms();
        Terms.InForce inForce = terms.inForceFor(deadline.whose().actOf());
        transaction
                .insertInto(DEADLINE)
                .set(DEADLINE.FIRM_ID, viewer.firmId())
                .set(DEADLINE.DEADLINE_ID, deadline.deadlineId())
                .set(DEADLINE.MATTER_ID, deadline.matterId())
                .set(DEADLINE.EVENT_ID, deadline.eventId().orElse(null))
                .set(DEADLINE.RULE_ID, started.ruleId())
                .set(DEADLINE.TITLE_EN, started.what().en())
                .set(DEADLINE.TITLE_ES, started.what().es())
                .set(DEADLINE.CITATION, started.citation())
                .set(DEADLINE.CERTIFICATE_SHA256, started.sha256())
                .set(DEADLINE.ACT_OF, deadline.whose().actOf().word())
                .set(DEADLINE.IS_ACT_ASKED, deadline.whose().isAsked())
                .set(DEADLINE.DUE_ON, terms.dueOn())
                .set(DEADLINE.DUE_AT, terms.dueAt().orElse(null))
                .set(DEADLINE.ZONE, terms.zone().orElse(null))
                .set(DEADLINE.READINGS, Json.of(terms.readings()))
                .set(DEADLINE.IN_FORCE_ON, inForce.on())
                .set(DEADLINE.IN_FORCE_AT, inForce.at().orElse(null))
                .set(DEADLINE.IN_FORCE_READING, inForce.reading())
                .set(DEADLINE.IS_LIMITATION, deadline.isLimitation())
                .set(DEADLINE.IS_CONFIRMED_LAW, started.isConfirmed())
                .set(DEADLINE.FROM_SECOND_ENTRY, deadline.ofSecondEntry())
                .set(DEADLINE.INTERNAL_DUE_AT, deadline.internalDueAt())
                .set(DEADLINE.NEEDS_ATTORNEY, deadline.needsAttorney().orElse(null))
                .set(DEADLINE.ENTERED_AT, deadline.enteredAt())
                .set(DEADLINE.ENTERED_BY, viewer.personId())
                .execute();
    }

    /** A moved deadline whose in-force date follows the computation. */
    void move(DSLContext transaction, Viewer viewer, Effect.Moves moved, Instant internalDueAt) {
        Terms.InForce inForce =
                moved.started().terms().inForceFor(moved.before().actOf());
        computed(transaction, viewer, moved.before(), moved.started());
        transaction
                .update(DEADLINE)
                .set(DEADLINE.IN_FORCE_ON, inForce.on())
                .set(DEADLINE.IN_FORCE_AT, inForce.at().orElse(null))
                .set(DEADLINE.IN_FORCE_READING, inForce.reading())
                .set(DEADLINE.INTERNAL_DUE_AT, internalDueAt)
                .setNull(DEADLINE.READING_DECIDED_BY)
                .setNull(DEADLINE.READING_DECIDED_AT)
                .setNull(DEADLINE.READING_REASON)
                .where(is(viewer, moved.before().deadlineId()))
                .execute();
    }

    /** The computed date alone: an override or extension above it stays in force. */
    void computed(DSLContext transaction, Viewer viewer, Standing before, Started.Dated started) {
        Terms terms = started.terms();
        transaction
                .update(DEADLINE)
                .set(DEADLINE.DUE_ON, terms.dueOn())
                .set(DEADLINE.DUE_AT, terms.dueAt().orElse(null))
                .set(DEADLINE.ZONE, terms.zone().orElse(null))
                .set(DEADLINE.READINGS, Json.of(terms.readings()))
                .set(DEADLINE.IS_CONFIRMED_LAW, started.isConfirmed())
                .set(DEADLINE.CERTIFICATE_SHA256, started.sha256())
                .set(DEADLINE.SEQUENCE, DEADLINE.SEQUENCE.plus(1))
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(is(viewer, before.deadlineId()))
                .execute();
    }

    void flag(DSLContext transaction, Viewer viewer, UUID deadlineId, String why) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.NEEDS_ATTORNEY, why)
                .where(is(viewer, deadlineId))
                .execute();
    }

    /** The same date, derived anew from more facts. */
    void certify(DSLContext transaction, Viewer viewer, UUID deadlineId, Started.Dated started) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.CERTIFICATE_SHA256, started.sha256())
                .set(DEADLINE.IS_CONFIRMED_LAW, started.isConfirmed())
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(is(viewer, deadlineId), DEADLINE.CERTIFICATE_SHA256.isDistinctFrom(started.sha256()))
                .execute();
    }

    void fall(DSLContext transaction, Viewer viewer, UUID deadlineId, Label reason, Instant at) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.STATE, "fallen")
                .set(DEADLINE.FALLEN_AT, at)
                .set(DEADLINE.FALLEN_BECAUSE, reason.en() + "\n" + reason.es())
                .set(DEADLINE.SEQUENCE, DEADLINE.SEQUENCE.plus(1))
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(is(viewer, deadlineId))
                .execute();
    }

    void settleAsFirst(DSLContext transaction, Viewer viewer, UUID deadlineId) {
        transaction
                .update(DEADLINE)
                .set(DEADLINE.FROM_SECOND_ENTRY, false)
                .set(DEADLINE.VERSION, DEADLINE.VERSION.plus(1))
                .where(is(viewer, deadlineId), DEADLINE.FROM_SECOND_ENTRY.isTrue())
                .execute();
    }

    void forgetRefusals(DSLContext transaction, Viewer viewer, UUID eventId, Set<String> except) {
        transaction
                .deleteFrom(REFUSAL)
                .where(REFUSAL.FIRM_ID.eq(viewer.firmId()), REFUSAL.EVENT_ID.eq(eventId), REFUSAL.RULE_ID.notIn(except))
                .execute();
    }

    void refuse(
            DSLContext transaction, Viewer viewer, UUID matterId, UUID eventId, Started.Refused refused, Instant at) {
        transaction
                .insertInto(REFUSAL)
                .set(REFUSAL.FIRM_ID, viewer.firmId())
                .set(REFUSAL.EVENT_ID, eventId)
                .set(REFUSAL.RULE_ID, refused.ruleId())
                .set(REFUSAL.MATTER_ID, matterId)
                .set(REFUSAL.CITATION, refused.citation())
                .set(REFUSAL.TITLE_EN, refused.what().en())
                .set(REFUSAL.TITLE_ES, refused.what().es())
                .set(REFUSAL.SUBJECT, refused.subject())
                .set(REFUSAL.SENTENCE_EN, refused.sentence().en())
                .set(REFUSAL.SENTENCE_ES, refused.sentence().es())
                .set(REFUSAL.REFUSED_AT, at)
                .onConflict(REFUSAL.FIRM_ID, REFUSAL.EVENT_ID, REFUSAL.RULE_ID)
                .doUpdate()
                .set(REFUSAL.SUBJECT, refused.subject())
                .set(REFUSAL.SENTENCE_EN, refused.sentence().en())
                .set(REFUSAL.SENTENCE_ES, refused.sentence().es())
                .execute();
    }

    private static Condition is(Viewer viewer, UUID deadlineId) {
        return DEADLINE.FIRM_ID.eq(viewer.firmId()).and(DEADLINE.DEADLINE_ID.eq(deadlineId));
    }
}
