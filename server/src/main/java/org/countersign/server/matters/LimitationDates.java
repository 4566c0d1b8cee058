package org.countersign.server.matters;

import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/**
 * Calendars the earliest plausible limitation deadline of a matter, the same day as its intake, marked as needing an
 * attorney. The deadlines implement it; intake asks for it once the day of the incident and the jurisdiction are known.
 */
public interface LimitationDates {

    /** Works inside the caller's transaction; calling it again for the same facts adds nothing. */
    void calendar(DSLContext transaction, Viewer viewer, UUID matterId);
}
