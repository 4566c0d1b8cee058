package org.countersign.server.walls;

import java.util.Optional;
import java.util.Set;
import org.countersign.courttime.Label;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;

/** Who may do what takes a lawyer: the one place where such an act is refused, with the rule as the reason. */
public final class Authority {

    private Authority() {}

    /**
     * Why this person may not do this.
     *
     * @param who the person, with their roles in the firm
     * @param act what they are about to do
     * @return a sentence that names the act, the rule and what to do instead; empty when the act is permitted
     */
    public static Optional<Label> refusal(SignedIn who, Act act) {
        return refusal(who.roles(), act);
    }

    /** The same for a person known by their roles in the firm alone. */
    public static Optional<Label> refusal(Set<Role> roles, Act act) {
        return roles.stream().anyMatch(act::isPermittedTo) ? Optional.empty() : Optional.of(sentence(act));
    }

    private static Label sentence(Act act) {
        Act.Rule rule = act.rule();
        String who = act.isForAttorneysAlone() ? "an attorney" : "an attorney or administrator";
        String quien = act.isForAttorneysAlone() ? "un abogado" : "un abogado o administrador";
        return new Label(
                "Only %s may %s (%s%s). Ask an attorney of the matter to do it."
                        .formatted(
                                who,
                                act.doing().en(),
                                rule.cite().en(),
                                rule.isConfirmed() ? "" : "; citation not yet confirmed"),
                "Solo %s puede %s (%s%s). Pida a un abogado del asunto que lo haga."
                        .formatted(
                                quien,
                                act.doing().es(),
                                rule.cite().es(),
                                rule.isConfirmed() ? "" : "; cita aún sin confirmar"));
    }
}
