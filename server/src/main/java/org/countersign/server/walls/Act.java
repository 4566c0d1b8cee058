package org.countersign.server.walls;

import java.util.Set;
import org.countersign.courttime.Label;
import org.countersign.server.identity.Role;

/**
 * The acts that take a lawyer, with the rule that says so. The list is closed: what is not on it may be delegated.
 * Raising a wall only protects, so an administrator with access may do it too.
 */
public enum Act {
    ACCEPT_A_CLIENT("accept or decline a client", "aceptar o rechazar a un cliente", Rule.PRACTICE_OF_LAW),
    SET_A_FEE("set, quote or change a fee", "fijar, cotizar o cambiar los honorarios", Rule.FEES),
    CLEAR_A_CONFLICT("clear a conflict of interest", "descartar un conflicto de intereses", Rule.CONFLICTS),
    OVERRIDE_A_DEADLINE("override a deadline", "apartarse de un plazo calculado", Rule.SUPERVISION),
    DECIDE_A_READING("decide how a rule is read", "decidir cómo se interpreta una norma", Rule.PRACTICE_OF_LAW),
    EXTEND_A_DEADLINE("agree to or record an extension", "pactar o registrar una prórroga", Rule.PRACTICE_OF_LAW),
    RAISE_A_WALL(
            "raise an ethical wall",
            "establecer una barrera ética",
            Rule.SCREENING,
            Set.of(Role.ATTORNEY, Role.ADMINISTRATOR)),
    LIFT_A_WALL("lift an ethical wall", "retirar una barrera ética", Rule.SCREENING),
    SETTLE_A_DOUBT(
            "settle which of two dates is right", "resolver cuál de dos fechas es la correcta", Rule.SUPERVISION),
    DECIDE_A_LAW_CHANGE(
            "decide what a change of the law does to a deadline",
            "decidir el efecto de un cambio de la ley en un plazo",
            Rule.PRACTICE_OF_LAW),
    SIGN_A_FILING("sign or approve a filing", "firmar o aprobar un escrito", Rule.SIGNATURE),
    GIVE_LEGAL_ADVICE("give legal advice", "dar asesoría legal", Rule.PRACTICE_OF_LAW),
    SETTLE("settle a claim", "transigir una reclamación", Rule.CLIENT_DECIDES);

    private final Label doing;
    private final Rule rule;
    private final Set<Role> permitted;

    Act(String en, String es, Rule rule) {
        this(en, es, rule, Set.of(Role.ATTORNEY));
    }

    Act(String en, String es, Rule rule, Set<Role> permitted) {
        this.doing = new Label(en, es);
        this.rule = rule;
        this.permitted = permitted;
    }

    boolean isPermittedTo(Role role) {
        return permitted.contains(role);
    }

    boolean isForAttorneysAlone() {
        return permitted.equals(Set.of(Role.ATTORNEY));
    }

    Label doing() {
        return doing;
    }

    Rule rule() {
        return rule;
    }

    /** Why: a rule as lawyers cite it. The law sheets say which citations were compared with their text; the others say so. */
    enum Rule {
        CLIENT_DECIDES("ABA Model Rule 1.2(a)", "Regla Modelo 1.2(a) de la ABA", false),
        FEES("ABA Model Rule 1.5", "Regla Modelo 1.5 de la ABA", false),
        CONFLICTS("ABA Model Rules 1.7 and 1.10(a)", "Reglas Modelo 1.7 y 1.10(a) de la ABA", false),
        SCREENING("ABA Model Rule 1.10(a), comment 4", "Regla Modelo 1.10(a) de la ABA, comentario 4", false),
        SUPERVISION("ABA Model Rule 5.3", "Regla Modelo 5.3 de la ABA", false),
        PRACTICE_OF_LAW("ABA Model Rule 5.5(a)", "Regla Modelo 5.5(a) de la ABA", false),
        SIGNATURE("FRCP 11 and 26(g)", "FRCP 11 y 26(g)", true);

        private final Label cite;
        private final boolean isConfirmed;

        Rule(String en, String es, boolean isConfirmed) {
            this.cite = new Label(en, es);
            this.isConfirmed = isConfirmed;
        }

        Label cite() {
            return cite;
        }

        boolean isConfirmed() {
            return isConfirmed;
        }
    }
}
