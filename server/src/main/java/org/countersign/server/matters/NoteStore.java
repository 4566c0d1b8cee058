package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.NOTE;

import java.time.Instant;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of notes. */
@Component
class NoteStore {

    /** Writes a note down, and says whether it stands in this matter; one that is there already stays as it is. */
    boolean write(DSLContext transaction, Viewer viewer, UUID matterId, UUID noteId, String text, Instant at) {
        transaction
                .insertInto(NOTE)
                .set(NOTE.FIRM_ID, viewer.firmId())
                .set(NOTE.NOTE_ID, noteId)
                .set(NOTE.MATTER_ID, matterId)
                .set(NOTE.TEXT, text)
                .set(NOTE.WRITTEN_BY, viewer.personId())
                .set(NOTE.WRITTEN_AT, at)
                .onConflictDoNothing()
                .execute();
        return transaction.fetchExists(NOTE, NOTE.NOTE_ID.eq(noteId), NOTE.MATTER_ID.eq(matterId));
    }
}
