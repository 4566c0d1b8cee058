package org.countersign.server.deadlines;

import java.util.Optional;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Party;
import org.countersign.courttime.rule.Rule;

/**
 * Whose act a new deadline is, as far as the rule, the firm's side and the event say. Where they do not, it is taken for
 * ours, so that the safe reading counts, and the workspace asks.
 *
 * @param isAsked whether a person should say whose it is
 */
record Whose(ActOf actOf, boolean isAsked) {

    private static final String ROLE = "role";
    private static final Whose ASKED = new Whose(ActOf.OURS, true);

    static Whose of(MatterFacts matter, Started.Dated started) {
        boolean comesAboutByItself = started.kind() == Kind.FINALITY || started.kind() == Kind.AUTOMATIC;
        if (comesAboutByItself) {
            return known(ActOf.NOBODY);
        }
        Party party =
                matter.book().law().rule(started.ruleId()).map(Rule::party).orElse(Party.UNSTATED);
        Optional<String> role = started.certificate().question().facts().text(ROLE);
        return switch (party) {
            case COURT -> known(ActOf.COURT);
            case ANY -> known(ActOf.OURS);
            case SERVED, SERVER ->
                role.map(ours -> known(ours.equals(party.word()) ? ActOf.OURS : ActOf.THEIRS))
                        .orElse(ASKED);
            case PLAINTIFF -> against(matter.ourParty(), party, Party.DEFENDANT);
            case DEFENDANT -> against(matter.ourParty(), party, Party.PLAINTIFF);
            case APPELLANT -> against(matter.ourParty(), party, Party.APPELLEE);
            case APPELLEE -> against(matter.ourParty(), party, Party.APPELLANT);
            case DEBTOR -> against(matter.ourParty(), party, Party.CREDITOR);
            case CREDITOR -> against(matter.ourParty(), party, Party.DEBTOR);
            case TRUSTEE, MOVANT, OPPONENT, UNSTATED -> ASKED;
        };
    }

    private static Whose against(Party ours, Party acts, Party other) {
        if (ours == acts) {
            return known(ActOf.OURS);
        }
        return ours == other ? known(ActOf.THEIRS) : ASKED;
    }

    static Whose known(ActOf actOf) {
        return new Whose(actOf, false);
    }
}
