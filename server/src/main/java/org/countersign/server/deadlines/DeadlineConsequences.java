package org.countersign.server.deadlines;

import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequence;
import org.countersign.server.docket.Consequences;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.docket.SecondPerson;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What events do to deadlines: computes the same list for a preview and for the act, and writes only in the act. */
@Component
class DeadlineConsequences implements Consequences {

    private final MatterFactsStore matters;
    private final StandingStore standing;
    private final EffectWriting writing;
    private final SaidEffects said;
    private final SecondPerson second;

    DeadlineConsequences(
            MatterFactsStore matters,
            StandingStore standing,
            EffectWriting writing,
            SaidEffects said,
            SecondPerson second) {
        this.matters = matters;
        this.standing = standing;
        this.writing = writing;
        this.said = said;
        this.second = second;
    }

    @Override
    public List<Consequence> preview(DSLContext transaction, Viewer viewer, EventChange change) {
        UUID matterId = change.event().matterId();
        MatterFacts matter = matters.of(transaction, viewer, matterId);
        List<EventEffect> effects = Reckoning.with(transaction, () -> effects(transaction, viewer, matter, change));
        return said(transaction, matter, effects);
    }

    @Override
    public List<Consequence> apply(DSLContext transaction, Viewer viewer, EventChange change) {
        MatterFacts matter = matters.of(transaction, viewer, change.event().matterId());
        List<EventEffect> effects = Reckoning.with(transaction, () -> {
            List<EventEffect> found = effects(transaction, viewer, matter, change);
            writing.write(transaction, viewer, matter, found);
            return found;
        });
        return said(transaction, matter, effects);
    }

    private List<EventEffect> effects(DSLContext transaction, Viewer viewer, MatterFacts matter, EventChange change) {
        return new ChangeComputation(matter, standing.ofMatter(transaction, viewer, matter.matterId())).effects(change);
    }

    /** A period that hangs on several events may belong to one whose first entry the viewer has not seen: its days stay hidden. */
    private List<Consequence> said(DSLContext transaction, MatterFacts matter, List<EventEffect> effects) {
        return effects.stream()
                .map(each -> second.maySecond(transaction, each.event().eventId())
                        ? said.said(matter, each).withoutDays()
                        : said.said(matter, each))
                .toList();
    }
}
