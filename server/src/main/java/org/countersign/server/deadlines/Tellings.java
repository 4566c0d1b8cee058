package org.countersign.server.deadlines;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people are told in the app. Telling happens in the transaction of what it tells, so both happen or neither. */
@Component("tellingsOfPeople")
public final class Tellings {

    private final TellingStore store;
    private final Ids ids;
    private final Clock clock;

    Tellings(TellingStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells everyone who works on the matter but the one who does it; a client is told nothing here. */
    public void tellMatter(DSLContext transaction, Viewer by, UUID matterId, Telling.What what) {
        tell(transaction, by, matterId, store.team(transaction, by, matterId), what);
    }

    /** Tells these persons of the firm; who may not open the matter never sees it. */
    public void tell(DSLContext transaction, Viewer by, UUID matterId, Collection<UUID> persons, Telling.What what) {
        persons.stream()
                .filter(person -> !person.equals(by.personId()))
                .distinct()
                .forEach(person -> store.insert(transaction, by, ids.next(), person, matterId, what, clock.instant()));
    }

    /** What the viewer was told, newest first. */
    public List<Telling> mine(DSLContext transaction, Viewer viewer, int atMost) {
        return store.of(transaction, viewer, atMost);
    }

    /** How many of those the viewer has not yet marked as seen. */
    public int unseen(DSLContext transaction, Viewer viewer) {
        return store.unseen(transaction, viewer);
    }

    /** Marks everything told to the viewer so far as seen. */
    public void see(DSLContext transaction, Viewer viewer) {
        store.see(transaction, viewer, clock.instant());
    }
}
