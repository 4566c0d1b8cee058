package org.countersign.server.matters;

import java.util.Map;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/**
 * What becomes of the open deadlines of a matter that ends, and comes back when it is taken up again. The deadlines
 * implement it; it works inside the caller's transaction, so that a matter never ends without them.
 */
public interface DeadlinesAtRest {

    /**
     * No longer running: each falls for the reason given, and is marked as resting with its matter.
     *
     * @param because the reason by deadline
     */
    void rest(DSLContext transaction, Viewer viewer, UUID matterId, Map<UUID, Label> because);

    /** Opens again what rested with the matter, but for what was opened anew meanwhile. */
    void wake(DSLContext transaction, Viewer viewer, UUID matterId);
}
