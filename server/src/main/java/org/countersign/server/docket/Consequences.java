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

    /** What a person does to the events that count. */
    sealed interface EventChange {

        /** The event that changes. */
        DocketEvent event();

        /** An event begins to count. */
        record Accepted(DocketEvent event) implements EventChange {}

        /**
         * An accepted event was recorded wrongly, or the court changed it.
         *
         * @param event as it is from now on
         * @param before as it was
         */
        record Corrected(DocketEvent event, DocketEvent before) implements EventChange {}

        /** An accepted event no longer counts (struck, vacated, entered in error). */
        record Withdrawn(DocketEvent event) implements EventChange {}

        /**
         * A second person entered the trigger otherwise: deadlines of both stand side by side, the earlier counts.
         *
         * @param event as first entered
         * @param second as entered again
         */
        record Doubted(DocketEvent event, DocketEvent second) implements EventChange {}

        /**
         * A doubt is settled: only the deadlines of one entry remain.
         *
         * @param event as it is from now on
         * @param wasSecond whether the second entry was the right one
         */
        record Settled(DocketEvent event, boolean wasSecond) implements EventChange {}
    }
}
