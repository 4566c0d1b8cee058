package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.CERTIFICATE;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.LAW_CHANGE;
import static org.countersign.schema.deadlines.Tables.REFUSAL;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Reads what is compared with new law packs, and keeps what the comparison found. */
@Component
class LawComparisonStore {

    private final StandingStore standing;

    LawComparisonStore(StandingStore standing) {
        this.standing = standing;
    }

    /**
     * A matter to be compared.
     *
     * @param eyes somebody who may open it
     */
    record Next(UUID matterId, Viewer eyes) {}

    /** Matters after one; asked as nobody. */
    List<Next> next(DSLContext transaction, byte[] digest, UUID afterFirm, UUID afterMatter, int atMost) {
        return transaction
                .fetch(
                        "select firm_id, matter_id, person_id from deadlines.matters_to_compare(?, ?, ?, ?)",
                        digest,
                        afterFirm,
                        afterMatter,
                        atMost)
                .map(row -> new Next(
                        row.get("matter_id", UUID.class),
                        new Viewer(row.get("firm_id", UUID.class), row.get("person_id", UUID.class))));
    }

    /** The open deadlines of a matter that have a certificate which can be read. */
    List<OpenUnderLaw> open(DSLContext transaction, Viewer viewer, UUID matterId) {
        Map<UUID, Standing> open = standing.openOf(transaction, viewer, matterId).stream()
                .collect(Collectors.toMap(Standing::deadlineId, each -> each));
        return transaction
                .select(DEADLINE.DEADLINE_ID, CERTIFICATE.SHA256, CERTIFICATE.BODY)
                .from(DEADLINE)
                .join(CERTIFICATE)
                .on(
                        CERTIFICATE.FIRM_ID.eq(DEADLINE.FIRM_ID),
                        CERTIFICATE.MATTER_ID.eq(DEADLINE.MATTER_ID),
                        CERTIFICATE.SHA256.eq(DEADLINE.CERTIFICATE_SHA256))
                .where(DEADLINE.FIRM_ID.eq(viewer.firmId()), DEADLINE.MATTER_ID.eq(matterId), DEADLINE.STATE.eq("open"))
                .orderBy(DEADLINE.RULE_ID, DEADLINE.DEADLINE_ID)
                .stream()
                .flatMap(row -> CertificateRead.of(row.value3())
                        .map(read -> new OpenUnderLaw(
                                Objects.requireNonNull(open.get(row.value1())),
                                HexFormat.of().formatHex(row.value2()),
                                read))
                        .stream())
                .toList();
    }

    /** Every rule that ever had a deadline or a refusal for an event of the matter. */
    Set<KnownRule> known(DSLContext transaction, Viewer viewer, UUID matterId) {
        return Stream.concat(
                        transaction
                                .select(DEADLINE.EVENT_ID, DEADLINE.RULE_ID)
                                .from(DEADLINE)
                                .where(
                                        DEADLINE.FIRM_ID.eq(viewer.firmId()),
                                        DEADLINE.MATTER_ID.eq(matterId),
                                        DEADLINE.EVENT_ID.isNotNull())
                                .stream()
                                .map(row -> new KnownRule(row.value1(), row.value2())),
                        transaction
                                .select(REFUSAL.EVENT_ID, REFUSAL.RULE_ID)
                                .from(REFUSAL)
                                .where(REFUSAL.FIRM_ID.eq(viewer.firmId()), REFUSAL.MATTER_ID.eq(matterId))
                                .stream()
                                .map(row -> new KnownRule(row.value1(), row.value2())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What attorneys left as it is: the same proposal is not made again. Each as {@link LawChangeRows#key} writes it. */
    Set<String> left(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(
                        LAW_CHANGE.EFFECT,
                        LAW_CHANGE.RULE_ID,
                        LAW_CHANGE.DEADLINE_ID,
                        LAW_CHANGE.EVENT_ID,
                        LAW_CHANGE.BECOMES_SHA256)
                .from(LAW_CHANGE)
                .where(
                        LAW_CHANGE.FIRM_ID.eq(viewer.firmId()),
                        LAW_CHANGE.MATTER_ID.eq(matterId),
                        LAW_CHANGE.DECISION.eq("left"))
                .stream()
                .map(row -> LawChangeRows.key(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps the findings of one matter, as nobody; false when another server was first. */
    boolean record(DSLContext transaction, Next next, byte[] digest, JSONB certificates, JSONB changes) {
        return Boolean.TRUE.equals(transaction
                .fetchSingle(
                        "select deadlines.record_law_changes(?, ?, ?, ?::jsonb, ?::jsonb)",
                        next.eyes().firmId(),
                        next.matterId(),
                        digest,
                        certificates,
                        changes)
                .get(0, Boolean.class));
    }
}
