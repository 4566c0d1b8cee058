package org.countersign.law.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.courttime.Label;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Milestone;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;

/** Says in both languages what a gate forbids, by which rule, and what opens it. */
final class RefusalText {
    private final Playbook playbook;

    RefusalText(Playbook playbook) {
        this.playbook = playbook;
    }

    Label of(Gate gate) {
        return new Label(
                gate.text().en() + " (" + (gate.restsOnPractice() ? "practice, unconfirmed" : gate.cite()) + "). "
                        + opensEn(gate),
                gate.text().es() + " (" + (gate.restsOnPractice() ? "práctica, sin confirmar" : gate.cite()) + "). "
                        + opensEs(gate));
    }

    private String opensEn(Gate gate) {
        String way = gate.until()
                .map(until -> "First: " + name(until, Label::en, "or") + ".")
                .orElse("Leave it to someone who may, or do not do it.");
        return gate.restsOnPractice() ? way + " An attorney may go on with a reason." : way;
    }

    private String opensEs(Gate gate) {
        String way = gate.until()
                .map(until -> "Primero: " + name(until, Label::es, "o") + ".")
                .orElse("Déjelo a quien pueda hacerlo, o no lo haga.");
        return gate.restsOnPractice() ? way + " Un abogado puede seguir si da una razón." : way;
    }

    private String name(Predecessor need, Function<Label, String> language, String or) {
        return switch (need) {
            case Predecessor.OfStep of -> title(playbook.step(of.step()).map(PlaybookStep::title), of.step(), language);
            case Predecessor.OfMilestone of ->
                title(playbook.milestone(of.milestone()).map(Milestone::label), of.milestone(), language);
            case Predecessor.OfEvent of -> of.event();
            case Predecessor.AnyOf any -> names(any.alternatives(), language, or);
        };
    }

    private String names(List<Predecessor> needs, Function<Label, String> language, String or) {
        return needs.stream().map(each -> name(each, language, or)).collect(Collectors.joining(" " + or + " "));
    }

    private static String title(Optional<Label> label, String id, Function<Label, String> language) {
        return label.map(language).orElse(id);
    }
}
