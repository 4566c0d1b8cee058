package org.countersign.server.documents;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.countersign.server.history.Readings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The files of a firm: their bytes encrypted on the disk under their hash, their names and matters in the database. */
@Component
public final class Documents {

    /** The largest file that is kept, in bytes: 25 MB. */
    public static final long LARGEST = 25L << 20;

    private final EncryptedFiles files;
    private final DocumentStore store;
    private final Readings readings;
    private final Ids ids;
    private final Clock clock;

    Documents(EncryptedFiles files, DocumentStore store, Readings readings, Ids ids, Clock clock) {
        this.files = files;
        this.store = store;
        this.readings = readings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A file that was just kept.
     *
     * @param documentId the document
     * @param fileName the name, made harmless
     * @param sha256 the hash of its bytes
     */
    public record Kept(UUID documentId, String fileName, byte[] sha256) {}

    /**
     * A file opened.
     *
     * @param fileName under which it is saved
     * @param bytes whole
     */
    public record Opened(String fileName, byte[] bytes) {}

    /**
     * Keeps a file.
     *
     * @param matterId the matter it belongs to; none while it lies in the inbox of who brought it
     * @param fileName as given; it is made harmless
     * @param mediaType as given; the file is never served as that
     */
    public Kept keep(
            DSLContext transaction,
            Viewer viewer,
            Optional<UUID> matterId,
            String fileName,
            String mediaType,
            byte[] bytes) {
        Kept kept = keepBytes(viewer.firmId(), fileName, bytes);
        store.insert(transaction, viewer, matterId, kept, mediaType, bytes.length, clock.instant());
        return kept;
    }

    /** The hash under which bytes are kept. */
    public static byte[] sha256(byte[] bytes) {
        return EncryptedFiles.sha256(bytes);
    }

    /** Keeps the bytes alone, for who writes the row by other means (mail). */
    public Kept keepBytes(UUID firmId, String fileName, byte[] bytes) {
        return new Kept(ids.next(), FileNames.harmless(fileName), files.keep(firmId, bytes));
    }

    /** A file that the viewer may open; the reading is recorded. Empty for every other id. */
    public Optional<Opened> open(DSLContext transaction, Viewer viewer, UUID documentId) {
        return store.find(transaction, documentId).map(found -> {
            if (found.matterId() == null) {
                readings.recordOutsideMatters(transaction, "documents.document", documentId);
            } else {
                readings.record(transaction, "documents.document", documentId, found.matterId());
            }
            return new Opened(found.fileName(), files.read(viewer.firmId(), found.sha256()));
        });
    }

    /** The bytes of a file for the application's own reading of them; nothing is recorded. */
    public Optional<byte[]> bytes(DSLContext transaction, Viewer viewer, UUID documentId) {
        return store.find(transaction, documentId).map(found -> files.read(viewer.firmId(), found.sha256()));
    }

    /** Puts a file of the inbox under a matter. */
    public void moveTo(DSLContext transaction, UUID documentId, UUID matterId) {
        store.moveTo(transaction, documentId, matterId);
    }
}
