package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.CERTIFICATE;
import static org.countersign.schema.deadlines.Tables.LAW_CHANGE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the law packs change, and writes what attorneys decide. */
@Component
class LawChangeStore {

    private static final List<SelectField<?>> COLUMNS = List.of(
            LAW_CHANGE.LAW_CHANGE_ID,
            LAW_CHANGE.MATTER_ID,
            MATTER.NUMBER,
            MATTER.TITLE,
            LAW_CHANGE.DEADLINE_ID,
            LAW_CHANGE.EVENT_ID,
            LAW_CHANGE.EFFECT,
            LAW_CHANGE.RULE_ID,
            LAW_CHANGE.CITATION,
            LAW_CHANGE.TITLE_EN,
            LAW_CHANGE.TITLE_ES,
            LAW_CHANGE.WAS_ON,
            LAW_CHANGE.WAS_SHA256,
            LAW_CHANGE.BECOMES_ON,
            LAW_CHANGE.BECOMES_SHA256,
            LAW_CHANGE.SENTENCE_EN,
            LAW_CHANGE.SENTENCE_ES,
            LAW_CHANGE.FOUND_AT,
            LAW_CHANGE.DECISION,
            LAW_CHANGE.DECIDED_AT,
            LAW_CHANGE.REASON,
            PERSON.NAME);

    /** Those that wait for an attorney, the earliest date first. */
    List<LawChange> undecided(DSLContext transaction, Viewer viewer, int atMost) {
        return fetch(
                transaction,
                ofFirm(viewer).and(LAW_CHANGE.DECISION.isNull()),
                DSL.coalesce(LAW_CHANGE.BECOMES_ON, LAW_CHANGE.WAS_ON).asc(),
                atMost);
    }

    /** What attorneys decided, the latest first. */
    List<LawChange> decided(DSLContext transaction, Viewer viewer, int atMost) {
        return fetch(
                transaction,
                ofFirm(viewer).and(LAW_CHANGE.DECISION.in("taken", "left")),
                LAW_CHANGE.DECIDED_AT.desc(),
                atMost);
    }

    Optional<LawChange> find(DSLContext transaction, Viewer viewer, UUID lawChangeId) {
        return fetch(
                        transaction,
                        ofFirm(viewer).and(LAW_CHANGE.LAW_CHANGE_ID.eq(lawChangeId)),
                        LAW_CHANGE.LAW_CHANGE_ID.asc(),
                        1)
                .stream()
                .findFirst();
    }

    /** How many wait, counted no further than a limit. */
    int waiting(DSLContext transaction, Viewer viewer, int atMost) {
        return transaction.fetchCount(DSL.select(LAW_CHANGE.LAW_CHANGE_ID)
                .from(LAW_CHANGE)
                .where(ofFirm(viewer), LAW_CHANGE.DECISION.isNull())
                .limit(atMost));
    }

    /** Records a decision; false when it was decided meanwhile. */
    boolean decide(
            DSLContext transaction, Viewer viewer, UUID lawChangeId, String decision, String reason, Instant at) {
        return transaction
                        .update(LAW_CHANGE)
                        .set(LAW_CHANGE.DECISION, decision)
                        .set(LAW_CHANGE.DECIDED_BY, viewer.personId())
                        .set(LAW_CHANGE.DECIDED_AT, at)
                        .set(LAW_CHANGE.REASON, reason.isEmpty() ? null : reason)
                        .where(ofFirm(viewer), LAW_CHANGE.LAW_CHANGE_ID.eq(lawChangeId), LAW_CHANGE.DECISION.isNull())
                        .execute()
                == 1;
    }

    /** A certificate's canonical text. */
    Optional<String> certificate(DSLContext transaction, Viewer viewer, UUID matterId, String sha256) {
        return transaction
                .select(CERTIFICATE.BODY)
                .from(CERTIFICATE)
                .where(
                        CERTIFICATE.FIRM_ID.eq(viewer.firmId()),
                        CERTIFICATE.MATTER_ID.eq(matterId),
                        CERTIFICATE.SHA256.eq(HexFormat.of().parseHex(sha256)))
                .fetchOptional(CERTIFICATE.BODY);
    }

    private static Condition ofFirm(Viewer viewer) {
        return LAW_CHANGE.FIRM_ID.eq(viewer.firmId());
    }

    private static List<LawChange> fetch(DSLContext transaction, Condition condition, SortField<?> order, int atMost) {
        return transaction
                .select(COLUMNS)
                .from(LAW_CHANGE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(LAW_CHANGE.FIRM_ID), MATTER.MATTER_ID.eq(LAW_CHANGE.MATTER_ID))
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(LAW_CHANGE.FIRM_ID), PERSON.PERSON_ID.eq(LAW_CHANGE.DECIDED_BY))
                .where(condition)
                .orderBy(order, LAW_CHANGE.LAW_CHANGE_ID.asc())
                .limit(atMost)
                .fetch(LawChangeStore::change);
    }

    private static LawChange change(Record row) {
        return new LawChange(
                row.get(LAW_CHANGE.LAW_CHANGE_ID),
                row.get(LAW_CHANGE.MATTER_ID),
                row.get(MATTER.NUMBER),
                row.get(MATTER.TITLE),
                Optional.ofNullable(row.get(LAW_CHANGE.DEADLINE_ID)),
                Optional.ofNullable(row.get(LAW_CHANGE.EVENT_ID)),
                row.get(LAW_CHANGE.EFFECT),
                row.get(LAW_CHANGE.RULE_ID),
                row.get(LAW_CHANGE.CITATION),
                new Label(row.get(LAW_CHANGE.TITLE_EN), row.get(LAW_CHANGE.TITLE_ES)),
                Optional.ofNullable(row.get(LAW_CHANGE.WAS_ON)),
                hash(row.get(LAW_CHANGE.WAS_SHA256)),
                Optional.ofNullable(row.get(LAW_CHANGE.BECOMES_ON)),
                hash(row.get(LAW_CHANGE.BECOMES_SHA256)),
                new Label(row.get(LAW_CHANGE.SENTENCE_EN), row.get(LAW_CHANGE.SENTENCE_ES)),
                row.get(LAW_CHANGE.FOUND_AT),
                text(row.get(LAW_CHANGE.DECISION)),
                text(row.get(PERSON.NAME)),
                Optional.ofNullable(row.get(LAW_CHANGE.DECIDED_AT)),
                text(row.get(LAW_CHANGE.REASON)));
    }

    private static String hash(byte @Nullable [] sha256) {
        return sha256 == null ? "" : HexFormat.of().formatHex(sha256);
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
