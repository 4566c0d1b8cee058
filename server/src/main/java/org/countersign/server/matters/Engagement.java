package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.courttime.Label;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Wording;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Accepting a client on a fee, or declining with a letter of non-engagement: an attorney does either. */
@Component
class Engagement {

    private static final Label DECLINED = new Label(
            "The client was declined; the letter of non-engagement says that time limits run.",
            "Se rechazó al cliente; la carta de no representación advierte que los plazos corren.");

    private final MatterStore store;
    private final MatterPageStore open;
    private final ObjectProvider<DeadlinesAtRest> deadlines;
    private final Transactions transactions;
    private final Clock clock;

    Engagement(
            MatterStore store,
            MatterPageStore open,
            ObjectProvider<DeadlinesAtRest> deadlines,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.open = open;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Accepts the client and opens the matter; the refusals, empty when it is done. */
    Refusals accept(SignedIn who, UUID matterId, Typed typed, Wording text) {
        String feeTerms = typed.text("fee");
        return transactions.as(who.viewer(), "client accepted", transaction -> {
            Matter matter = store.find(transaction, matterId).orElseThrow(MatterPages::missing);
            Refusals refusals = new Refusals(text).andUnseen(typed);
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
    Refusals decline(SignedIn who, UUID matterId, Typed typed, Wording text) {
        DeclineForm form = DeclineForm.from(typed);
        return transactions.as(who.viewer(), "client declined", transaction -> {
            Matter matter = store.find(transaction, matterId).orElseThrow(MatterPages::missing);
            LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
            Refusals refusals = form.refusals(text, today).andUnseen(typed);
            Authority.refusal(who, Act.ACCEPT_A_CLIENT).ifPresent(sentence -> refusals.add("", sentence));
            mustBeInIntake(matter, refusals);
            if (refusals.isEmpty()) {
                store.change(transaction, matterId, matter.version(), form.columns(today));
                Map<UUID, Label> because = open.open(transaction, matterId, text, today, MatterPageStore.ALL).stream()
                        .collect(Collectors.toMap(MatterPage.Due::deadlineId, due -> DECLINED));
                deadlines.ifAvailable(each -> each.rest(transaction, who.viewer(), matterId, because));
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
