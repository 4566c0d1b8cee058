package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Caveat;
import org.countersign.courttime.Label;
import org.countersign.server.docket.Consequence;
import org.springframework.stereotype.Component;

/** Effects as the docket shows them. */
@Component
class SaidEffects {

    private final SecondPersonRules secondPerson;

    SaidEffects(SecondPersonRules secondPerson) {
        this.secondPerson = secondPerson;
    }

    Consequence said(MatterFacts matter, EventEffect of) {
        return switch (of.effect()) {
            case Effect.Appears appears ->
                said(Consequence.Kind.APPEARS, of, appears.started(), Optional.empty(), day(matter, appears.started()));
            case Effect.Moves moves ->
                said(
                        Consequence.Kind.MOVES,
                        of,
                        moves.started(),
                        Optional.of(moves.before().inForceOn()),
                        Optional.of(
                                moves.before().isDisplaced() ? moves.before().inForceOn() : moved(moves)));
            case Effect.Stays stays -> stays(stays, of);
            case Effect.Falls falls -> falls(falls);
            case Effect.Refuses refuses -> refused(refuses.refusal());
        };
    }

    private Consequence said(
            Consequence.Kind kind,
            EventEffect of,
            Started.Dated started,
            Optional<LocalDate> was,
            Optional<LocalDate> becomes) {
        return new Consequence(
                kind,
                started.ruleId(),
                started.citation(),
                started.what(),
                was,
                becomes,
                note(started),
                secondPerson.checks(started.certificate().rule(), of.event().kind()));
    }

    private Consequence stays(Effect.Stays stays, EventEffect of) {
        Standing before = stays.before();
        Optional<LocalDate> day = Optional.of(before.inForceOn());
        return stays.started()
                .map(started -> said(Consequence.Kind.STAYS, of, started, day, day))
                .orElseGet(() -> new Consequence(
                        Consequence.Kind.STAYS,
                        before.ruleId(),
                        before.citation(),
                        before.what(),
                        day,
                        day,
                        Optional.empty(),
                        false));
    }

    private static Consequence falls(Effect.Falls falls) {
        Standing before = falls.before();
        return new Consequence(
                Consequence.Kind.FALLS,
                before.ruleId(),
                before.citation(),
                before.what(),
                Optional.of(before.inForceOn()),
                Optional.empty(),
                Optional.of(falls.reason()),
                false);
    }

    private static Consequence refused(Started.Refused refused) {
        return new Consequence(
                Consequence.Kind.REFUSED,
                refused.ruleId(),
                refused.citation(),
                refused.what(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(refused.sentence()),
                false);
    }

    private static LocalDate moved(Effect.Moves moves) {
        return moves.started().terms().inForceFor(moves.before().actOf()).on();
    }

    private static Optional<LocalDate> day(MatterFacts matter, Started.Dated started) {
        return Optional.of(
                started.terms().inForceFor(Whose.of(matter, started).actOf()).on());
    }

    /** What must be known with the date: why readings differ, then every caveat but that of a calendar about to end. */
    private static Optional<Label> note(Started.Dated started) {
        List<Label> sentences = new ArrayList<>();
        started.terms().readings().stream()
                .filter(reading -> !reading.date().equals(started.terms().dueOn()))
                .map(KeptReading::reason)
                .distinct()
                .forEach(sentences::add);
        started.deadline().caveats().stream()
                .filter(caveat -> caveat.kind() != Caveat.Kind.CALENDAR_NEARLY_OVER)
                .map(Caveat::sentence)
                .forEach(sentences::add);
        return sentences.stream()
                .reduce((one, next) -> new Label(one.en() + " " + next.en(), one.es() + " " + next.es()));
    }
}
