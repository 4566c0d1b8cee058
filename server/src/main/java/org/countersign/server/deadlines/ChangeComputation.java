package org.countersign.server.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.courttime.Label;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.docket.DocketEvent;

/** What a change of an event does to all deadlines of its matter. Computes only. */
final class ChangeComputation {

    static final Label CORRECTED = new Label(
            "The event was corrected, and no longer starts this period.",
            "El hecho se corrigió y ya no inicia este plazo.");
    static final Label WITHDRAWN = new Label(
            "The event that started this period no longer counts.", "El hecho que inició este plazo ya no cuenta.");
    static final Label SETTLED = new Label(
            "The trigger was settled: the other entry was right.",
            "El hecho inicial quedó aclarado: la otra anotación era la correcta.");
    private static final Label COMBINED = new Label(
            "Another event on which this period also depends has changed.",
            "Cambió otro hecho del que también depende este plazo.");

    private final MatterFacts matter;
    private final List<Standing> standing;

    ChangeComputation(MatterFacts matter, List<Standing> standing) {
        this.matter = matter;
        this.standing = List.copyOf(standing);
    }

    List<EventEffect> effects(EventChange change) {
        return switch (change) {
            case EventChange.Accepted accepted -> recomputed(accepted.event(), CORRECTED);
            case EventChange.Corrected corrected -> recomputed(corrected.event(), CORRECTED);
            case EventChange.Withdrawn withdrawn -> withdrawn(withdrawn.event());
            case EventChange.Doubted doubted -> doubted(doubted.second());
            case EventChange.Settled settled ->
                settled.wasSecond() ? secondWasRight(settled.event()) : firstWasRight(settled.event());
        };
    }

    private List<EventEffect> recomputed(DocketEvent event, Label whyFalls) {
        MatterFacts after = matter.with(event);
        List<EventEffect> effects = new ArrayList<>(own(after, event, first(event), whyFalls));
        effects.addAll(combined(after, event, effects));
        return effects;
    }

    /** What every accepted event starts now, where the law of the matter itself has changed. */
    List<EventEffect> ofEveryEvent(Label whyFalls) {
        return matter.accepted().stream()
                .flatMap(event -> own(matter, event, first(event), whyFalls).stream())
                .toList();
    }

    /** What the event itself starts, without the combined periods that another event of the matter already holds. */
    private List<EventEffect> own(MatterFacts after, DocketEvent event, List<Standing> before, Label whyFalls) {
        EventComputation computation = new EventComputation(after);
        List<Started> started = computation.startedBy(event).stream()
                .filter(each -> !isHeldByAnother(computation, event, each.ruleId()))
                .toList();
        return of(event, Effect.between(before, started, whyFalls)).toList();
    }

    private boolean isHeldByAnother(EventComputation computation, DocketEvent event, String ruleId) {
        return computation.combines(ruleId, event.kind())
                && standing.stream()
                        .anyMatch(one -> !one.isStartedBy(event)
                                && !one.isOfSecondEntry()
                                && one.ruleId().equals(ruleId));
    }

    /** The combined periods that other events hold and that this event's kind takes part in. */
    private List<EventEffect> combined(MatterFacts after, DocketEvent changed, List<EventEffect> own) {
        EventComputation computation = new EventComputation(after);
        List<EventEffect> effects = new ArrayList<>();
        for (DocketEvent other : after.othersThan(changed)) {
            Predicate<String> concerned = ruleId -> !other.kind().equals(changed.kind())
                    && computation.combines(ruleId, changed.kind())
                    && !appears(own, ruleId);
            List<Started> started = computation.startedBy(other).stream()
                    .filter(each -> concerned.test(each.ruleId()))
                    .toList();
            List<Standing> before = first(other).stream()
                    .filter(one -> concerned.test(one.ruleId()))
                    .toList();
            of(other, Effect.between(before, started, COMBINED)).forEach(effects::add);
        }
        return effects;
    }

    private static boolean appears(List<EventEffect> effects, String ruleId) {
        return effects.stream()
                .anyMatch(each -> each.effect() instanceof Effect.Appears appears
                        && appears.started().ruleId().equals(ruleId));
    }

    private List<EventEffect> withdrawn(DocketEvent event) {
        List<EventEffect> effects = new ArrayList<>(of(
                        event,
                        standing.stream()
                                .filter(one -> one.isStartedBy(event))
                                .map(one -> fallen(one, WITHDRAWN))
                                .toList())
                .toList());
        effects.addAll(combined(matter.without(event), event, effects));
        return effects;
    }

    private static Effect fallen(Standing one, Label why) {
        return one.isMet() ? new Effect.Stays(one, Optional.empty()) : new Effect.Falls(one, why);
    }

    /** Deadlines of the second entry stand beside those of the first wherever the two differ. */
    private List<EventEffect> doubted(DocketEvent second) {
        List<Started> started = new EventComputation(matter.with(second))
                .startedBy(second).stream()
                        .filter(each -> !agreesWithFirst(second, each))
                        .toList();
        return of(
                        second,
                        Effect.between(second(second), started, SETTLED).stream()
                                .map(effect -> effect instanceof Effect.Appears appears
                                        ? new Effect.Appears(appears.started(), true)
                                        : effect)
                                .toList())
                .toList();
    }

    private boolean agreesWithFirst(DocketEvent event, Started started) {
        return started instanceof Started.Dated dated
                && first(event).stream()
                        .anyMatch(one -> one.ruleId().equals(dated.ruleId())
                                && one.terms().agreesWith(dated.terms()));
    }

    private List<EventEffect> firstWasRight(DocketEvent event) {
        List<EventEffect> effects = new ArrayList<>(recomputed(event, CORRECTED));
        of(event, second(event).stream().map(one -> fallen(one, SETTLED)).toList())
                .forEach(effects::add);
        return effects;
    }

    /** The second entry's deadlines remain; before that, those of the first fall wherever the two differed. */
    private List<EventEffect> secondWasRight(DocketEvent event) {
        List<Standing> second = second(event);
        List<Standing> agreed = first(event).stream()
                .filter(one -> second.stream().noneMatch(other -> other.ruleId().equals(one.ruleId())))
                .toList();
        List<EventEffect> effects = new ArrayList<>();
        of(
                        event,
                        first(event).stream()
                                .filter(one -> !agreed.contains(one))
                                .map(one -> fallen(one, SETTLED))
                                .toList())
                .forEach(effects::add);
        effects.addAll(own(
                matter.with(event),
                event,
                Stream.concat(second.stream(), agreed.stream()).toList(),
                SETTLED));
        effects.addAll(combined(matter.with(event), event, effects));
        return effects;
    }

    private List<Standing> first(DocketEvent event) {
        return standing.stream()
                .filter(one -> one.isStartedBy(event) && !one.isOfSecondEntry())
                .toList();
    }

    private List<Standing> second(DocketEvent event) {
        return standing.stream()
                .filter(one -> one.isStartedBy(event) && one.isOfSecondEntry())
                .toList();
    }

    private static Stream<EventEffect> of(DocketEvent event, List<Effect> effects) {
        return effects.stream().map(effect -> new EventEffect(event, effect));
    }
}
