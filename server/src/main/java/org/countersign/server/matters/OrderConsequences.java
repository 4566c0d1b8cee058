package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/**
 * What the standing orders of a matter do to its deadlines. The deadlines implement it; both methods work inside the
 * caller's transaction and give the same list, and only {@link #apply} writes.
 */
public interface OrderConsequences {

    /**
     * What would appear, move and fall.
     *
     * @param orders the texts of the orders that would be in force, by id
     */
    List<OrderConsequence> preview(DSLContext transaction, Viewer viewer, UUID matterId, Map<String, String> orders);

    /** Makes it so and tells the team. */
    List<OrderConsequence> apply(DSLContext transaction, Viewer viewer, UUID matterId, Map<String, String> orders);
}
