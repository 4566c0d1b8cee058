package org.countersign.server.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequences.EventChange;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A trigger on which much hangs is entered again by someone who has not seen the first entry. Until then the first entry
 * is hidden from everyone who may still be the second; who chooses to see it cannot be the second any more.
 */
@Component("docketSecondPerson")
public final class SecondPerson {

    private final EventStore events;
    private final SecondEntryStore store;
    private final ObjectProvider<Consequences> consequences;
    private final Tellings tellings;
    private final Clock clock;

    SecondPerson(
            EventStore events,
            SecondEntryStore store,
            ObjectProvider<Consequences> consequences,
            Tellings tellings,
            Clock clock) {
        this.events = events;
        this.store = store;
        this.consequences = consequences;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** What became of a second entry. */
    public enum Outcome {
        VERIFIED,
        DOUBTED,
        NOT_THIS_PERSON,
        NOT_WAITING
    }

    /** Whether the transaction's viewer may still enter it unseen, so that the first entry is to be kept from them. */
    public boolean maySecond(DSLContext transaction, UUID eventId) {
        return store.isHidden(transaction, eventId);
    }

    /** The viewer chooses to see the first entry and steps back from being the second. */
    public void see(DSLContext transaction, Viewer viewer, UUID eventId) {
        events.find(transaction, eventId)
                .filter(row -> maySecond(transaction, eventId))
                .ifPresent(row -> store.seen(transaction, row, viewer.personId(), clock.instant()));
    }

    /**
     * Enters the trigger again. Where it agrees, the event is verified; where not, the deadlines of both entries stand
     * until {@link Decision.Settle}.
     */
    public Outcome enter(DSLContext transaction, Viewer viewer, UUID eventId, LocalDate day, Optional<String> service) {
        Optional<EventRecord> locked = events.lock(transaction, eventId);
        if (locked.isEmpty()
                || !locked.get().getNeedsSecond()
                || !locked.get().getState().equals("accepted")) {
            return Outcome.NOT_WAITING;
        }
        EventRecord row = locked.get();
        if (!maySecond(transaction, eventId)) {
            return Outcome.NOT_THIS_PERSON;
        }
        boolean agrees = day.equals(row.getHappenedOn()) && service.equals(Optional.ofNullable(row.getServiceMethod()));
        store.insert(transaction, row, viewer.personId(), day, service, agrees, clock.instant());
        events.needsSecond(transaction, eventId, false);
        if (!agrees) {
            DocketEvent first = EventStore.event(row);
            consequences
                    .getObject()
                    .apply(transaction, viewer, new EventChange.Doubted(first, first.enteredAgain(day, service)));
        }
        tellings.tellTeam(
                transaction,
                viewer,
                row.getMatterId(),
                agrees ? "docket.told.verified" : "docket.told.doubted",
                eventId,
                List.of(row.getTitle()));
        return agrees ? Outcome.VERIFIED : Outcome.DOUBTED;
    }
}
