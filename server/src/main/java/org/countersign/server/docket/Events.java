package org.countersign.server.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The events of matters: what follows is shown first, then done in one transaction with everything that follows from
 * it, and told to the team.
 */
@Component
public final class Events {

    private final EventStore store;
    private final SecondEntryStore seconds;
    private final ObjectProvider<Consequences> consequences;
    private final Tellings tellings;
    private final Clock clock;

    Events(
            EventStore store,
            SecondEntryStore seconds,
            ObjectProvider<Consequences> consequences,
            Tellings tellings,
            Clock clock) {
        this.store = store;
        this.seconds = seconds;
        this.consequences = consequences;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** What the decisions would do; empty where an event is not the viewer's to see or cannot be decided so. */
    public Optional<Preview> preview(DSLContext transaction, Viewer viewer, List<? extends Decision> decisions) {
        List<Preview.One> each = new ArrayList<>();
        for (Decision decision : decisions) {
            Optional<EventRecord> row = store.find(transaction, decision.eventId());
            Optional<EventChange> change = row.flatMap(found -> change(transaction, decision, found));
            if (change.isEmpty()) {
                return Optional.empty();
            }
            each.add(new Preview.One(
                    change.get().event(),
                    row.get().getVersion(),
                    consequences.getObject().preview(transaction, viewer, change.get())));
        }
        return Optional.of(new Preview(each));
    }

    /**
     * Does what was shown.
     *
     * @param shown {@link Preview#shown} of the preview that the person saw
     */
    public Answer confirm(DSLContext transaction, Viewer viewer, List<? extends Decision> decisions, String shown) {
        List<? extends Decision> ordered = decisions.stream()
                .sorted(Comparator.comparing(each -> each.eventId().toString()))
                .toList();
        for (Decision decision : ordered) {
            Optional<Answer> hindrance = hindrance(transaction, viewer, decision);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
        }
        Optional<Preview> preview = preview(transaction, viewer, decisions);
        if (preview.isEmpty()) {
            return new Answer.Absent();
        }
        if (!preview.get().shown().equals(shown)) {
            return new Answer.Changed(preview.get());
        }
        List<Acted> acted = decisions.stream()
                .map(decision -> act(transaction, viewer, decision))
                .toList();
        tellings.tellTeams(transaction, viewer, acted);
        return new Answer.Done(acted.stream().flatMap(each -> each.done().stream()).toList());
    }

    /** Locks the event; says why nothing can be done, where nothing can. */
    private Optional<Answer> hindrance(DSLContext transaction, Viewer viewer, Decision decision) {
        Optional<EventRecord> row = store.lock(transaction, decision.eventId());
        if (row.isEmpty()) {
            return Optional.of(new Answer.Absent());
        }
        if (change(transaction, decision, row.get()).isPresent()) {
            return Optional.empty();
        }
        Optional<UUID> by = decider(transaction, decision, row.get());
        if (by.isEmpty()) {
            return Optional.of(new Answer.Absent());
        }
        return Optional.of(
                by.get().equals(viewer.personId())
                        ? new Answer.Done(List.of())
                        : new Answer.Late(store.name(transaction, by.get())));
    }

    /** Who decided the same already. */
    private Optional<UUID> decider(DSLContext transaction, Decision decision, EventRecord row) {
        return switch (decision) {
            case Decision.Accept accept ->
                Optional.ofNullable(row.getAcceptedBy()).or(() -> Optional.ofNullable(row.getDismissedBy()));
            case Decision.Withdraw withdraw -> Optional.ofNullable(row.getDismissedBy());
            case Decision.Correct correct -> Optional.ofNullable(row.getDismissedBy());
            case Decision.Settle settle ->
                seconds.find(transaction, row.getEventId()).flatMap(SecondEntryStore.Second::settled);
        };
    }

    private Optional<EventChange> change(DSLContext transaction, Decision decision, EventRecord row) {
        boolean counts = row.getState().equals("accepted");
        return switch (decision) {
            case Decision.Accept accept ->
                row.getState().equals("proposed") && row.getHappenedOn() != null
                        ? Optional.of(new EventChange.Accepted(EventStore.event(row)))
                        : Optional.empty();
            case Decision.Correct correct ->
                counts
                        ? Optional.of(new EventChange.Corrected(
                                corrected(EventStore.event(row), correct.entered()), EventStore.event(row)))
                        : Optional.empty();
            case Decision.Withdraw withdraw ->
                counts ? Optional.of(new EventChange.Withdrawn(EventStore.event(row))) : Optional.empty();
            case Decision.Settle settle ->
                seconds.find(transaction, row.getEventId())
                        .filter(second -> counts && second.isOpenDoubt())
                        .map(second -> new EventChange.Settled(
                                settle.second()
                                        ? EventStore.event(row).enteredAgain(second.day(), second.service())
                                        : EventStore.event(row),
                                settle.second()));
        };
    }

    private static DocketEvent corrected(DocketEvent event, Entered entered) {
        return new DocketEvent(
                event.eventId(),
                event.matterId(),
                entered.kind(),
                entered.on(),
                entered.service(),
                entered.facts(),
                event.source());
    }

    private Acted act(DSLContext transaction, Viewer viewer, Decision decision) {
        EventRecord row = store.lock(transaction, decision.eventId()).orElseThrow();
        EventChange change = change(transaction, decision, row).orElseThrow();
        Instant at = clock.instant();
        write(transaction, viewer, decision, row, at);
        List<Consequence> done = consequences.getObject().apply(transaction, viewer, change);
        boolean second = done.stream().anyMatch(Consequence::needsSecondPerson);
        if (decision instanceof Decision.Accept || decision instanceof Decision.Correct) {
            store.needsSecond(transaction, row.getEventId(), second);
        }
        store.settlePaperIfDone(transaction, row.getPaperId(), viewer.personId(), at);
        return new Acted(row.getMatterId(), row.getEventId(), row.getTitle(), told(decision), done);
    }

    private void write(DSLContext transaction, Viewer viewer, Decision decision, EventRecord row, Instant at) {
        switch (decision) {
            case Decision.Accept accept -> store.accept(transaction, row, viewer, at, false);
            case Decision.Correct correct -> {
                seconds.forget(transaction, row.getEventId());
                store.write(transaction, row, correct.entered(), viewer.personId(), false);
            }
            case Decision.Withdraw withdraw -> store.end(transaction, row, "withdrawn", viewer, at, withdraw.reason());
            case Decision.Settle settle -> settle(transaction, viewer, settle, row, at);
        }
    }

    private void settle(DSLContext transaction, Viewer viewer, Decision.Settle settle, EventRecord row, Instant at) {
        SecondEntryStore.Second second =
                seconds.find(transaction, row.getEventId()).orElseThrow();
        seconds.settle(transaction, row.getEventId(), settle.second(), settle.reason(), viewer.personId(), at);
        if (settle.second()) {
            store.settleOn(transaction, row, second.day(), second.service().orElse(null));
        }
    }

    private static String told(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> "docket.told.accepted";
            case Decision.Correct correct -> "docket.told.corrected";
            case Decision.Withdraw withdraw -> "docket.told.withdrawn";
            case Decision.Settle settle -> "docket.told.settled";
        };
    }
}
