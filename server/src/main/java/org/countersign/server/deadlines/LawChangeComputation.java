package org.countersign.server.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.Question;
import org.countersign.server.docket.DocketEvent;

/**
 * Asks the present law the questions that the open deadlines of a matter once answered. A deadline is affected where its
 * moment, a reading or a refusal differs, where its rule is gone or no longer applies, and where its event now starts a
 * rule that it did not start. Computes only.
 */
final class LawChangeComputation {

    static final Label FALLS = new Label(
            "The law packs changed, and an attorney decided that this period no longer runs.",
            "Cambió la ley aplicable y un abogado decidió que este plazo ya no corre.");

    private final MatterFacts matter;
    private final CourtTime courtTime;
    private final EventComputation computation;

    LawChangeComputation(MatterFacts matter) {
        this.matter = matter;
        this.courtTime = new CourtTime(matter.book().law());
        this.computation = new EventComputation(matter);
    }

    /**
     * @param open the open deadlines of the matter
     * @param known the rules, each with its event, that ever had a deadline or a refusal in the matter
     */
    List<LawEffect> effects(List<OpenUnderLaw> open, Set<KnownRule> known) {
        List<LawEffect> effects = new ArrayList<>();
        for (OpenUnderLaw each : open) {
            affected(each).ifPresent(effects::add);
        }
        for (DocketEvent event : matter.accepted()) {
            effects.addAll(added(event, open, known));
        }
        return effects;
    }

    private Optional<LawEffect> affected(OpenUnderLaw open) {
        Optional<DocketEvent> event = eventOf(open.standing());
        Question question = today(open.read().verification().question());
        if (!isAsked(open.standing(), question)) {
            return Optional.of(new LawEffect(
                    event, Optional.of(open.standing()), open.standing().actOf(), Optional.empty()));
        }
        Started now = computation.started(courtTime.certify(question));
        boolean same = now instanceof Started.Dated dated
                && dated.terms().agreesWith(open.standing().terms());
        return same
                ? Optional.empty()
                : Optional.of(new LawEffect(
                        event, Optional.of(open.standing()), open.standing().actOf(), Optional.of(now)));
    }

    private boolean isAsked(Standing standing, Question question) {
        return matter.book().law().rule(question.rule()).isPresent()
                && (standing.eventId().isEmpty()
                        || courtTime.questions(question.court(), question.trigger(), question.facts()).stream()
                                .anyMatch(each -> each.rule().equals(question.rule())));
    }

    private List<LawEffect> added(DocketEvent event, List<OpenUnderLaw> open, Set<KnownRule> known) {
        Set<String> rules = known.stream()
                .filter(each ->
                        each.eventId().equals(event.eventId()) || computation.combines(each.ruleId(), event.kind()))
                .map(KnownRule::ruleId)
                .collect(Collectors.toUnmodifiableSet());
        return asked(event, open).stream()
                .filter(question -> !rules.contains(question.rule()))
                .map(question -> computation.started(courtTime.certify(question)))
                .map(started ->
                        new LawEffect(Optional.of(event), Optional.empty(), whose(started), Optional.of(started)))
                .toList();
    }

    private ActOf whose(Started started) {
        return started instanceof Started.Dated dated ? Whose.of(matter, dated).actOf() : ActOf.OURS;
    }

    /** What the event starts by the facts that its deadlines were computed with; by the matter's where it started none. */
    private List<Question> asked(DocketEvent event, List<OpenUnderLaw> open) {
        return open.stream()
                .filter(each ->
                        each.standing().isStartedBy(event) && !each.standing().isOfSecondEntry())
                .map(each -> today(each.read().verification().question()))
                .findFirst()
                .map(one -> courtTime.questions(one.court(), one.trigger(), one.facts()))
                .orElseGet(() -> computation.questions(event));
    }

    /** The same question of the court as the packs describe it now. */
    private Question today(Question question) {
        Court court = matter.book()
                .courts()
                .court(question.court().id())
                .or(() -> matter.book().courts().jurisdiction(question.court().id()))
                .orElse(question.court());
        return new Question(question.rule(), court, question.trigger(), question.facts());
    }

    private Optional<DocketEvent> eventOf(Standing standing) {
        return matter.accepted().stream().filter(standing::isStartedBy).findFirst();
    }
}
