package org.countersign.server.documents;

import static org.countersign.schema.documents.Tables.DOCUMENT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class DocumentStore {

    record Found(@Nullable UUID matterId, String fileName, byte[] sha256) {}

    void insert(
            DSLContext transaction,
            Viewer viewer,
            Optional<UUID> matterId,
            Documents.Kept kept,
            String mediaType,
            long bytes,
            Instant at) {
        transaction
                .insertInto(DOCUMENT)
                .set(DOCUMENT.FIRM_ID, viewer.firmId())
                .set(DOCUMENT.DOCUMENT_ID, kept.documentId())
                .set(DOCUMENT.MATTER_ID, matterId.orElse(null))
                .set(DOCUMENT.FILE_NAME, kept.fileName())
                .set(DOCUMENT.MEDIA_TYPE, mediaType)
                .set(DOCUMENT.BYTES, bytes)
                .set(DOCUMENT.SHA256, kept.sha256())
                .set(DOCUMENT.ADDED_BY, viewer.personId())
                .set(DOCUMENT.ADDED_AT, at)
                .execute();
    }

    Optional<Found> find(DSLContext transaction, UUID documentId) {
        return transaction
                .select(DOCUMENT.MATTER_ID, DOCUMENT.FILE_NAME, DOCUMENT.SHA256)
                .from(DOCUMENT)
                .where(DOCUMENT.DOCUMENT_ID.eq(documentId))
                .fetchOptional(row -> new Found(row.value1(), row.value2(), row.value3()));
    }

    void moveTo(DSLContext transaction, UUID documentId, UUID matterId) {
        transaction
                .update(DOCUMENT)
                .set(DOCUMENT.MATTER_ID, matterId)
                .where(DOCUMENT.DOCUMENT_ID.eq(documentId))
                .execute();
    }
}
