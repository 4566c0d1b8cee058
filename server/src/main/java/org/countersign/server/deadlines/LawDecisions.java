package org.countersign.server.deadlines;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** An attorney takes what the law packs change, or leaves the deadline as it is. What is taken is computed anew, and must be what was shown. */
@Component
class LawDecisions {

    private final LawChangeStore store;
    private final LawComparisonStore comparison;
    private final MatterFactsStore matters;
    private final EffectWriting writing;
    private final Tellings tellings;
    private final Clock clock;

    LawDecisions(
            LawChangeStore store,
            LawComparisonStore comparison,
            MatterFactsStore matters,
            EffectWriting writing,
            Tellings tellings,
            Clock clock) {
        this.store = store;
        this.comparison = comparison;
        this.matters = matters;
        this.writing = writing;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** Makes the change so, in the caller's transaction. Answers with its refusals by field; none means it is done. */
    Map<String, Label> take(DSLContext transaction, SignedIn who, LawChange change, String reason) {
        Map<String, Label> refusals = refusals(who, change);
        MatterFacts matter = matters.of(transaction, who.viewer(), change.matterId());
        Optional<LawEffect> effect = effect(transaction, who.viewer(), matter, change);
        if (refusals.isEmpty() && effect.isEmpty()) {
            refusals.put("", Sentences.LAW_DIFFERS_NOW);
        }
        if (decided(transaction, who, change, "taken", reason, refusals)) {
            write(transaction, who.viewer(), matter, effect.orElseThrow());
            tell(transaction, who, change, "deadlines.told.law-taken");
        }
        return refusals;
    }

    /** Leaves the deadline as it is, with a reason; the same proposal is not made again. */
    Map<String, Label> leave(DSLContext transaction, SignedIn who, LawChange change, String reason) {
        Map<String, Label> refusals = refusals(who, change);
        if (reason.isEmpty()) {
            refusals.put("reason", Sentences.REASON);
        }
        if (decided(transaction, who, change, "left", reason, refusals)) {
            tell(transaction, who, change, "deadlines.told.law-left");
        }
        return refusals;
    }

    private static Map<String, Label> refusals(SignedIn who, LawChange change) {
        Map<String, Label> refusals = new LinkedHashMap<>();
        Authority.refusal(who, Act.DECIDE_A_LAW_CHANGE).ifPresent(sentence -> refusals.put("", sentence));
        if (!change.isUndecided()) {
            refusals.put("", Sentences.LAW_DECIDED);
        }
        return refusals;
    }

    private boolean decided(
            DSLContext transaction,
            SignedIn who,
            LawChange change,
            String decision,
            String reason,
            Map<String, Label> refusals) {
        if (!refusals.isEmpty()) {
            return false;
        }
        boolean held = store.decide(transaction, who.viewer(), change.lawChangeId(), decision, reason, clock.instant());
        if (!held) {
            refusals.put("", Sentences.LAW_DECIDED);
        }
        return held;
    }

    private Optional<LawEffect> effect(DSLContext transaction, Viewer viewer, MatterFacts matter, LawChange change) {
        return Reckoning.with(
                        transaction,
                        () -> new LawChangeComputation(matter)
                                .effects(
                                        comparison.open(transaction, viewer, change.matterId()),
                                        comparison.known(transaction, viewer, change.matterId())))
                .stream()
                .filter(each -> each.word().equals(change.effect())
                        && each.ruleId().equals(change.ruleId())
                        && each.before().map(Standing::deadlineId).equals(change.deadlineId())
                        && each.event().map(DocketEvent::eventId).equals(change.eventId())
                        && each.sha256().equals(change.becomesSha256()))
                .findFirst();
    }

    private void write(DSLContext transaction, Viewer viewer, MatterFacts matter, LawEffect effect) {
        if (effect.now().isEmpty()) {
            writing.fall(transaction, viewer, effect.before().orElseThrow(), LawChangeComputation.FALLS);
            return;
        }
        switch (effect.now().get()) {
            case Started.Refused refused ->
                effect.event().ifPresent(event -> writing.refuse(transaction, viewer, event, refused));
            case Started.Dated dated ->
                effect.before()
                        .ifPresentOrElse(
                                before -> writing.move(transaction, viewer, matter, new Effect.Moves(before, dated)),
                                () -> writing.enter(
                                        transaction,
                                        viewer,
                                        matter,
                                        effect.event().map(DocketEvent::eventId),
                                        dated,
                                        false));
        }
    }

    private void tell(DSLContext transaction, SignedIn who, LawChange change, String key) {
        tellings.tellMatter(
                transaction,
                who.viewer(),
                change.matterId(),
                new Telling.What(key, change.deadlineId(), List.of(who.name(), change.citation())));
    }
}
