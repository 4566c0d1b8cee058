package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Wording;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.springframework.stereotype.Component;

/** Accepting a client on a fee, or declining with a letter of non-engagement: an attorney does either. */
@Component
class Engagement {

    private final MatterStore store;
    private final Transactions transactions;
    private final Clock clock;

    Engagement(MatterStore store, Transactions transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Accepts the client and opens the matter; the refusals, empty when it is done. */
    Refusals accept(SignedIn who, UUID matterId, String feeTerms, Wording text) {
        return transactions.as(who.viewer(), "client accepted", transaction -> {
            Matter matter = store.find(transaction, matterId).orElseThrow(MatterPages::missing);
            Refusals refusals = new Refusals(text);
            Authority.refusal(who, Act.ACCEPT_A_CLIENT).ifPresent(sentence -> refusals.add("", sentence));
            Authority.refusal(who, Act.SET_A_FEE).ifPresent(sentence -> refusals.add("fee", sentence));
            if (matter.conflictsClearedAt().isEmpty()) {
                refusals.add("accept", "matters.gate.conflicts");
            }
            mustBeInIntake(matter, refusals);
            refusals.required("fee", feeTerms, "matters.refused.fee");
            refusals.atMost("fee", feeTerms, Refusals.PAGE);
            if (refusals.isEmpty()) {
                store.change(transaction, matterId, matter.version(), accepted(who, feeTerms));
            }
            return refusals;
        });
    }

    private Map<org.jooq.Field<?>, Object> accepted(SignedIn who, String feeTerms) {
        return Map.of(
                MATTER.STATE,
                Matter.State.OPEN.word(),
                MATTER.ACCEPTED_AT,
                clock.instant(),
                MATTER.ACCEPTED_BY,
                who.viewer().personId(),
                MATTER.FEE_TERMS,
                feeTerms);
    }

    /** Declines the client; the refusals, empty when it is done. */
    Refusals decline(SignedIn who, UUID matterId, DeclineForm form, Wording text) {
        return transactions.as(who.viewer(), "client declined", transaction -> {
            Matter matter = store.find(transaction, matterId).orElseThrow(MatterPages::missing);
            LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
            Refusals refusals = form.refusals(text, today);
            Authority.refusal(who, Act.ACCEPT_A_CLIENT).ifPresent(sentence -> refusals.add("", sentence));
            mustBeInIntake(matter, refusals);
            if (refusals.isEmpty()) {
                store.change(transaction, matterId, matter.version(), form.columns(today));
            }
            return refusals;
        });
    }

    private static void mustBeInIntake(Matter matter, Refusals refusals) {
        if (matter.state() != Matter.State.INTAKE) {
            refusals.add("accept", "matters.refused.not-in-intake");
        }
    }
}
