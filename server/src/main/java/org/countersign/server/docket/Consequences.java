package org.countersign.server.docket;

import java.util.List;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/**
 * What changes of events do to deadlines. The docket asks; the deadlines answer. Both methods work inside the caller's
 * transaction and give the same list; only {@link #apply} writes.
 */
public interface Consequences {

    /** What would appear, move and fall; writes nothing. */
    List<Consequence> preview(DSLContext transaction, Viewer viewer, EventChange change);

    /** Makes it so. */
    List<Consequence> apply(DSLContext transaction, Viewer viewer, EventChange change);
}
