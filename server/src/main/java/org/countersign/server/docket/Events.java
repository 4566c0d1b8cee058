package org.countersign.server.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The events of matters: what follows is shown first, then done in one transaction with everything that follows from
 * it, and told to the team.
 */
@Component
public final class Events {

    private static final Label UNSEEN = new Label(
            "A second person must enter this event again first, and it may be you: enter it from the document, or step back and see it.",
            "Antes debe anotarlo de nuevo una segunda persona, y puede ser usted: anótelo a partir del documento, o renuncie a ello y véalo.");
    private static final Label DOUBTED = new Label(
            "Two entries of this event differ. Settle first which one is right; both deadlines stand until then.",
            "Dos anotaciones de este hecho difieren. Resuelva antes cuál es la correcta; hasta entonces valen ambos plazos.");

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

    /** Why the viewer may not decide this; empty where they may, or where there is no such event for them. */
    public Optional<Label> refusal(DSLContext transaction, Viewer viewer, Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> Optional.empty();
            case Decision.Correct correct -> unready(transaction, correct.eventId());
            case Decision.Withdraw withdraw -> unready(transaction, withdraw.eventId());
            case Decision.Settle settle ->
                Authority.refusal(store.roles(transaction, viewer.personId()), Act.SETTLE_A_DOUBT);
        };
    }

    /** A first entry is changed by nobody who has not seen it, and by nobody while it is in doubt. */
    private Optional<Label> unready(DSLContext transaction, UUID eventId) {
        if (seconds.isHidden(transaction, eventId)) {
            return Optional.of(UNSEEN);
        }
        return seconds.find(transaction, eventId)
                .filter(SecondEntryStore.Second::isOpenDoubt)
                .map(doubt -> DOUBTED);
    }

    /** What the decisions would do; empty where an event is not the viewer's to see or to decide so. */
    public Optional<Decision.Preview> preview(
            DSLContext transaction, Viewer viewer, List<? extends Decision> decisions) {
        List<Decision.Preview.One> each = new ArrayList<>();
        for (Decision decision : decisions) {
            Optional<EventRecord> row = store.find(transaction, decision.eventId());
            Optional<EventChange> change = row.flatMap(found -> change(transaction, decision, found));
            if (change.isEmpty() || refusal(transaction, viewer, decision).isPresent()) {
                return Optional.empty();
            }
            each.add(new Decision.Preview.One(
                    change.get().event(),
                    row.get().getVersion(),
                    consequences.getObject().preview(transaction, viewer, change.get())));
        }
        return Optional.of(new Decision.Preview(each));
    }

    /**
     * Does what was shown.
     *
     * @param shown {@link Decision.Preview#shown} of the preview that the person saw
     */
    public Decision.Answer confirm(
            DSLContext transaction, Viewer viewer, List<? extends Decision> decisions, String shown) {
        List<? extends Decision> ordered = decisions.stream()
                .sorted(Comparator.comparing(each -> each.eventId().toString()))
                .toList();
        for (Decision decision : ordered) {
            Optional<Decision.Answer> hindrance = hindrance(transaction, viewer, decision);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
        }
        Optional<Decision.Preview> preview = preview(transaction, viewer, decisions);
        if (preview.isEmpty()) {
            return new Decision.Answer.Absent();
        }
        if (!preview.get().shown().equals(shown)) {
            return new Decision.Answer.Changed(preview.get());
        }
        List<Acted> acted = decisions.stream()
                .map(decision -> act(transaction, viewer, decision))
                .toList();
        tellings.tellTeams(transaction, viewer, acted);
        return new Decision.Answer.Done(
                acted.stream().flatMap(each -> each.done().stream()).toList());
    }

    /** Locks the event; says why nothing can be done, where nothing can. */
    private Optional<Decision.Answer> hindrance(DSLContext transaction, Viewer viewer, Decision decision) {
        Optional<EventRecord> row = store.lock(transaction, decision.eventId());
        if (row.isEmpty()) {
            return Optional.of(new Decision.Answer.Absent());
        }
        if (change(transaction, decision, row.get()).isPresent()) {
            return refusal(transaction, viewer, decision).map(Decision.Answer.Refused::new);
        }
        Optional<UUID> by = decider(transaction, decision, row.get());
        if (by.isEmpty()) {
            return Optional.of(new Decision.Answer.Absent());
        }
        return Optional.of(
                by.get().equals(viewer.personId())
                        ? new Decision.Answer.Done(List.of())
                        : new Decision.Answer.Late(store.name(transaction, by.get())));
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

    private static DocketEvent corrected(DocketEvent event, Decision.Entered entered) {
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
