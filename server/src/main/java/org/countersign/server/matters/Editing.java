package org.countersign.server.matters;

import org.countersign.server.identity.SignedIn;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Saves what was edited, on the version that was edited. */
@Component
class Editing {

    private final MatterStore store;
    private final CourtNames courts;
    private final ObjectProvider<LimitationDates> limitations;

    Editing(MatterStore store, CourtNames courts, ObjectProvider<LimitationDates> limitations) {
        this.store = store;
        this.courts = courts;
        this.limitations = limitations;
    }

    /** Whether it was saved; not so where somebody else saved meanwhile. Limitation dates follow day and jurisdiction. */
    boolean save(DSLContext transaction, SignedIn who, Matter matter, MatterForm form) {
        boolean isSaved = store.change(transaction, matter.matterId(), form.version(), form.columns(courts));
        store.find(transaction, matter.matterId())
                .filter(after -> isSaved && startsALimitation(after, matter))
                .ifPresent(after ->
                        limitations.ifAvailable(dates -> dates.calendar(transaction, who.viewer(), matter.matterId())));
        return isSaved;
    }

    private static boolean startsALimitation(Matter after, Matter before) {
        boolean isKnown = after.incident().on().isPresent()
                && after.forum().jurisdiction().isPresent();
        boolean isChanged = !after.incident().on().equals(before.incident().on())
                || !after.forum().jurisdiction().equals(before.forum().jurisdiction());
        return isKnown && isChanged;
    }
}
