package org.countersign.server.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Stores who read something confidential, in the transaction that read it and so before the answer is sent. */
@Component
public final class Readings {

    private final Ids ids;

    /** @param ids names each reading */
    public Readings(Ids ids) {
        this.ids = ids;
    }

    /**
     * Stores one reading by the transaction's viewer.
     *
     * @param transaction the transaction that reads
     * @param subject what kind of thing was read, as its table ("matters.matter")
     * @param objectId the thing read
     * @param matterId the matter it belongs to
     */
    public void record(DSLContext transaction, String subject, UUID objectId, UUID matterId) {
        transaction.execute("select history.read(?, ?, ?, ?)", ids.next(), subject, objectId, matterId);
    }

    /**
     * Stores a reading of each of several matters by the transaction's viewer, for what leaves the application: an
     * export, a calendar.
     *
     * @param transaction the transaction that reads
     * @param subject what kind of thing was read, as its table
     * @param matterIds the matters it tells of, each once
     */
    public void recordEach(DSLContext transaction, String subject, Collection<UUID> matterIds) {
        UUID[] matters = matterIds.stream().distinct().toArray(UUID[]::new);
        UUID[] readings = Arrays.stream(matters).map(matter -> ids.next()).toArray(UUID[]::new);
        transaction.fetch(
                "select history.read(reading, ?, matter, matter) from unnest(?::uuid[], ?::uuid[]) each (reading, matter)",
                subject,
                readings,
                matters);
    }

    /**
     * Stores one reading, by the transaction's viewer, of something that belongs to no matter yet.
     *
     * @param transaction the transaction that reads
     * @param subject what kind of thing was read, as its table
     * @param objectId the thing read
     */
    public void recordOutsideMatters(DSLContext transaction, String subject, UUID objectId) {
        transaction.execute("select history.read(?, ?, ?, null)", ids.next(), subject, objectId);
    }
}
