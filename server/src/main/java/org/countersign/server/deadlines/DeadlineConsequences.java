package org.countersign.server.deadlines;

import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequence;
import org.countersign.server.docket.Consequences;
import org.countersign.server.docket.EventChange;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What events do to deadlines: computes the same list for a preview and for the act, and writes only in the act. */
@Component
class DeadlineConsequences implements Consequences {

    private final MatterFactsStore matters;
    private final StandingStore standing;
    private final EffectWriting writing;
    private final SaidEffects said;

    DeadlineConsequences(MatterFactsStore matters, StandingStore standing, EffectWriting writing, SaidEffects said) {
        this.matters = matters;
        this.standing = standing;
        this.writing = writing;
        this.said = said;
    }

    @Override
    public List<Consequence> preview(DSLContext transaction, Viewer viewer, EventChange change) {
        UUID matterId = change.event().matterId();
        MatterFacts matter = matters.of(transaction, viewer, matterId);
        return said(matter, effects(transaction, viewer, matter, change));
    }

    @Override
    public List<Consequence> apply(DSLContext transaction, Viewer viewer, EventChange change) {
        MatterFacts matter = matters.of(transaction, viewer, change.event().matterId());
        List<EventEffect> effects = effects(transaction, viewer, matter, change);
        writing.write(transaction, viewer, matter, effects);
        return said(matter, effects);
    }

    private List<EventEffect> effects(DSLContext transaction, Viewer viewer, MatterFacts matter, EventChange change) {
        return new ChangeComputation(matter, standing.ofMatter(transaction, viewer, matter.matterId())).effects(change);
    }

    private List<Consequence> said(MatterFacts matter, List<EventEffect> effects) {
        return effects.stream().map(each -> said.said(matter, each)).toList();
    }
}
