package org.countersign.server.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.courttime.Label;
import org.countersign.courttime.rule.Kind;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.DocketEvent;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes effects so, in the caller's transaction; whoever caused them tells those concerned. */
@Component
class EffectWriting {

    private final EffectStore store;
    private final Ids ids;
    private final Clock clock;

    EffectWriting(EffectStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    void write(DSLContext transaction, Viewer viewer, MatterFacts matter, List<EventEffect> effects) {
        forgetRefusals(transaction, viewer, effects);
        effects.forEach(each -> write(transaction, viewer, matter, each));
    }

    private void forgetRefusals(DSLContext transaction, Viewer viewer, List<EventEffect> effects) {
        Set<UUID> events = effects.stream().map(each -> each.event().eventId()).collect(Collectors.toSet());
        for (UUID event : events) {
            Set<String> refused = effects.stream()
                    .filter(each -> each.event().eventId().equals(event))
                    .flatMap(each -> each.effect() instanceof Effect.Refuses refuses
                            ? java.util.stream.Stream.of(refuses.refusal().ruleId())
                            : java.util.stream.Stream.<String>empty())
                    .collect(Collectors.toSet());
            store.forgetRefusals(transaction, viewer, event, refused);
        }
    }

    private void write(DSLContext transaction, Viewer viewer, MatterFacts matter, EventEffect of) {
        switch (of.effect()) {
            case Effect.Appears appears ->
                enter(
                        transaction,
                        viewer,
                        matter,
                        Optional.of(of.event().eventId()),
                        appears.started(),
                        appears.ofSecondEntry());
            case Effect.Moves moves -> move(transaction, viewer, matter, moves);
            case Effect.Falls falls -> fall(transaction, viewer, falls.before(), falls.reason());
            case Effect.Stays stays -> stay(transaction, viewer, matter, stays);
            case Effect.Refuses refuses -> refuse(transaction, viewer, of.event(), refuses.refusal());
        }
    }

    /** Enters a new deadline with its certificate. What intake calendars without an event is our client's own claim. */
    UUID enter(
            DSLContext transaction,
            Viewer viewer,
            MatterFacts matter,
            Optional<UUID> eventId,
            Started.Dated started,
            boolean ofSecondEntry) {
        Whose whose = eventId.isPresent() ? Whose.of(matter, started) : Whose.known(ActOf.OURS);
        boolean isLimitation = started.kind() == Kind.LIMITATION;
        UUID deadlineId = ids.next();
        store.keep(transaction, viewer, matter.matterId(), started);
        store.insert(
                transaction,
                viewer,
                new NewDeadline(
                        deadlineId,
                        matter.matterId(),
                        eventId,
                        started,
                        whose,
                        isLimitation,
                        ofSecondEntry,
                        internalDue(matter, started, whose.actOf()),
                        isLimitation ? Optional.of("limitation") : Optional.empty(),
                        clock.instant()));
        return deadlineId;
    }

    void move(DSLContext transaction, Viewer viewer, MatterFacts matter, Effect.Moves moves) {
        Standing before = moves.before();
        store.keep(transaction, viewer, matter.matterId(), moves.started());
        if (before.isDisplaced()) {
            store.computed(transaction, viewer, before, moves.started());
            store.flag(transaction, viewer, before.deadlineId(), "displacement-moved");
            return;
        }
        store.move(transaction, viewer, moves, internalDue(matter, moves.started(), before.actOf()));
        if (before.isReadingDecided()) {
            store.flag(transaction, viewer, before.deadlineId(), "reading-moved");
        }
    }

    void fall(DSLContext transaction, Viewer viewer, Standing before, Label reason) {
        store.fall(transaction, viewer, before.deadlineId(), reason, clock.instant());
    }

    void refuse(DSLContext transaction, Viewer viewer, DocketEvent event, Started.Refused refused) {
        store.refuse(transaction, viewer, event.matterId(), event.eventId(), refused, clock.instant());
    }

    private void stay(DSLContext transaction, Viewer viewer, MatterFacts matter, Effect.Stays stays) {
        store.settleAsFirst(transaction, viewer, stays.before().deadlineId());
        stays.started().ifPresent(started -> {
            store.keep(transaction, viewer, matter.matterId(), started);
            store.certify(transaction, viewer, stays.before().deadlineId(), started);
        });
    }

    private static Instant internalDue(MatterFacts matter, Started.Dated started, ActOf actOf) {
        return InternalDue.before(
                matter.book().law(),
                started.certificate().question().court(),
                started.terms().inForceFor(actOf),
                started.terms().zone());
    }
}
