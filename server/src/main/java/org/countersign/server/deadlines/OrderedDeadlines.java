package org.countersign.server.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequence;
import org.countersign.server.docket.SecondPerson;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.matters.OrderConsequence;
import org.countersign.server.matters.OrderConsequences;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Computes every accepted event of a matter again when its standing orders change. */
@Component
class OrderedDeadlines implements OrderConsequences {

    static final Label ORDERED = new Label(
            "The standing orders of this matter changed: another rule now stands in place of this one.",
            "Cambiaron las órdenes permanentes de este asunto: otra norma ocupa ahora el lugar de esta.");

    private final MatterFactsStore matters;
    private final StandingStore standing;
    private final EffectWriting writing;
    private final Tellings tellings;
    private final SaidEffects said;
    private final SecondPerson second;
    private final Packs packs;

    OrderedDeadlines(
            MatterFactsStore matters,
            StandingStore standing,
            EffectWriting writing,
            Tellings tellings,
            SaidEffects said,
            SecondPerson second,
            Packs packs) {
        this.matters = matters;
        this.standing = standing;
        this.writing = writing;
        this.tellings = tellings;
        this.said = said;
        this.second = second;
        this.packs = packs;
    }

    @Override
    public List<OrderConsequence> preview(
            DSLContext transaction, Viewer viewer, UUID matterId, Map<String, String> orders) {
        MatterFacts matter = matters.of(transaction, viewer, matterId).under(packs.with(orders));
        return said(transaction, matter, Reckoning.with(transaction, () -> effects(transaction, viewer, matter)));
    }

    @Override
    public List<OrderConsequence> apply(
            DSLContext transaction, Viewer viewer, UUID matterId, Map<String, String> orders) {
        MatterFacts matter = matters.of(transaction, viewer, matterId).under(packs.with(orders));
        return said(transaction, matter, Reckoning.with(transaction, () -> {
            List<EventEffect> effects = effects(transaction, viewer, matter);
            writing.write(transaction, viewer, matter, effects);
            tell(transaction, viewer, matterId, effects);
            return effects;
        }));
    }

    private void tell(DSLContext transaction, Viewer viewer, UUID matterId, List<EventEffect> effects) {
        int changed = (int) effects.stream()
                .filter(each -> !(each.effect() instanceof Effect.Stays))
                .count();
        tellings.tellMatter(
                transaction,
                viewer,
                matterId,
                new Telling.What("deadlines.told.ordered", Optional.empty(), List.of(changed)));
    }

    private List<EventEffect> effects(DSLContext transaction, Viewer viewer, MatterFacts matter) {
        return new ChangeComputation(matter, standing.ofMatter(transaction, viewer, matter.matterId()))
                .ofEveryEvent(ORDERED);
    }

    private List<OrderConsequence> said(DSLContext transaction, MatterFacts matter, List<EventEffect> effects) {
        return effects.stream()
                .map(each -> second.maySecond(transaction, each.event().eventId())
                        ? said.said(matter, each).withoutDays()
                        : said.said(matter, each))
                .flatMap(OrderedDeadlines::said)
                .toList();
    }

    private static Stream<OrderConsequence> said(Consequence consequence) {
        Optional<OrderConsequence.Kind> kind = switch (consequence.kind()) {
            case APPEARS -> Optional.of(OrderConsequence.Kind.APPEARS);
            case MOVES -> Optional.of(OrderConsequence.Kind.MOVES);
            case FALLS -> Optional.of(OrderConsequence.Kind.FALLS);
            case STAYS, REFUSED -> Optional.empty();
        };
        return kind.stream()
                .map(known -> new OrderConsequence(
                        known, consequence.what(), consequence.citation(), consequence.was(), consequence.becomes()));
    }
}
