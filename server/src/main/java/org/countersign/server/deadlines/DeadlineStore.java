package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.CERTIFICATE;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.DISPLACEMENT;
import static org.countersign.schema.documents.Tables.DOCUMENT;
import static org.countersign.schema.identity.Tables.FIRM;
import static org.countersign.schema.identity.Tables.PERSON;

import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one deadline with its certificate and what displaced it. */
@Component
class DeadlineStore {

    private final AgendaStore agenda;

    DeadlineStore(AgendaStore agenda) {
        this.agenda = agenda;
    }

    Optional<DeadlineView> find(DSLContext transaction, Viewer viewer, UUID deadlineId) {
        return agenda.one(transaction, viewer, deadlineId).map(row -> view(transaction, viewer, row));
    }

    private static DeadlineView view(DSLContext transaction, Viewer viewer, AgendaRow row) {
        Record more = transaction
                .select(
                        DEADLINE.RULE_ID,
                        DEADLINE.DUE_ON,
                        DEADLINE.DUE_AT,
                        DEADLINE.IN_FORCE_READING,
                        DEADLINE.READINGS,
                        DEADLINE.READING_REASON,
                        DEADLINE.CERTIFICATE_SHA256,
                        DEADLINE.EVIDENCE,
                        DEADLINE.EVIDENCE_DOCUMENT_ID,
                        DOCUMENT.FILE_NAME,
                        PERSON.ZONE,
                        FIRM.ZONE,
                        DEADLINE.FALLEN_BECAUSE,
                        DEADLINE.NEEDS_ATTORNEY,
                        DEADLINE.ASSIGNED_TO,
                        DEADLINE.VERSION)
                .from(DEADLINE)
                .join(FIRM)
                .on(FIRM.FIRM_ID.eq(DEADLINE.FIRM_ID))
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(DEADLINE.FIRM_ID), PERSON.PERSON_ID.eq(DEADLINE.ASSIGNED_TO))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.FIRM_ID.eq(DEADLINE.FIRM_ID), DOCUMENT.DOCUMENT_ID.eq(DEADLINE.EVIDENCE_DOCUMENT_ID))
                .where(DEADLINE.FIRM_ID.eq(viewer.firmId()), DEADLINE.DEADLINE_ID.eq(row.deadlineId()))
                .fetchSingle();
        return new DeadlineView(
                row,
                more.get(DEADLINE.RULE_ID),
                more.get(DEADLINE.DUE_ON),
                Optional.ofNullable(more.get(DEADLINE.DUE_AT)),
                more.get(DEADLINE.IN_FORCE_READING),
                Json.readings(more.get(DEADLINE.READINGS)),
                text(more.get(DEADLINE.READING_REASON)),
                Optional.ofNullable(more.get(DEADLINE.CERTIFICATE_SHA256))
                        .map(HexFormat.of()::formatHex)
                        .orElse(""),
                text(more.get(DEADLINE.EVIDENCE)),
                Optional.ofNullable(more.get(DEADLINE.EVIDENCE_DOCUMENT_ID)),
                text(more.get(DOCUMENT.FILE_NAME)),
                bothLanguages(text(more.get(DEADLINE.FALLEN_BECAUSE))),
                text(more.get(DEADLINE.NEEDS_ATTORNEY)),
                Optional.ofNullable(more.get(DEADLINE.ASSIGNED_TO)),
                Optional.ofNullable(more.get(PERSON.ZONE)).map(ZoneId::of),
                ZoneId.of(more.get(FIRM.ZONE)),
                more.get(DEADLINE.VERSION),
                displacements(transaction, viewer, row.deadlineId()));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** A reason is kept in English, a line end, and Spanish. */
    private static Label bothLanguages(String reason) {
        int end = reason.indexOf('\n');
        return end < 0 ? new Label(reason, reason) : new Label(reason.substring(0, end), reason.substring(end + 1));
    }

    private static List<DeadlineView.Displaced> displacements(DSLContext transaction, Viewer viewer, UUID deadlineId) {
        return transaction
                .select(
                        DISPLACEMENT.KIND,
                        DISPLACEMENT.WAS_ON,
                        DISPLACEMENT.BECOMES_ON,
                        DISPLACEMENT.REASON,
                        PERSON.NAME,
                        DISPLACEMENT.DECIDED_AT,
                        DISPLACEMENT.UNDONE_AT)
                .from(DISPLACEMENT)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(DISPLACEMENT.FIRM_ID), PERSON.PERSON_ID.eq(DISPLACEMENT.DECIDED_BY))
                .where(DISPLACEMENT.FIRM_ID.eq(viewer.firmId()), DISPLACEMENT.DEADLINE_ID.eq(deadlineId))
                .orderBy(DISPLACEMENT.DECIDED_AT.desc(), DISPLACEMENT.DISPLACEMENT_ID.desc())
                .fetch(row -> new DeadlineView.Displaced(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() != null));
    }

    /** The certificate's canonical text. */
    Optional<String> certificate(DSLContext transaction, Viewer viewer, DeadlineView deadline) {
        return transaction
                .select(CERTIFICATE.BODY)
                .from(CERTIFICATE)
                .where(
                        CERTIFICATE.FIRM_ID.eq(viewer.firmId()),
                        CERTIFICATE.MATTER_ID.eq(deadline.row().matterId()),
                        CERTIFICATE.SHA256.eq(HexFormat.of().parseHex(deadline.sha256())))
                .fetchOptional(CERTIFICATE.BODY);
    }
}
