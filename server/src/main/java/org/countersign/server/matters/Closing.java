package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Wording;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ending a matter and taking it up again. Open deadlines hold it back until an attorney has said of each what becomes of
 * it; those that run no longer rest in the same transaction, and come back with the matter.
 */
@Component
class Closing {

    private static final String STAYS = "stays";

    private final MatterStore store;
    private final CaseLists lists;
    private final ObjectProvider<DeadlinesAtRest> deadlines;

    Closing(MatterStore store, CaseLists lists, ObjectProvider<DeadlinesAtRest> deadlines) {
        this.store = store;
        this.lists = lists;
        this.deadlines = deadlines;
    }

    Refusals close(DSLContext transaction, SignedIn who, Matter matter, ClosingForm form, Ends ends) {
        Refusals refusals = new Refusals(ends.text()).andUnseen(ends.typed());
        if (matter.state() != Matter.State.OPEN) {
            refusals.add("", "matters.refused.not-open");
        }
        refusals.oneOf("reason", form.reason(), lists.closingReasons());
        Choices endings = lists.deadlineEndings(CaseLists.CLOSING);
        holdBack(who, form, ends, endings, refusals);
        change(
                transaction,
                matter,
                form,
                refusals,
                Map.of(
                        MATTER.STATE, Matter.State.CLOSED.word(),
                        MATTER.CLOSED_ON, ends.today(),
                        MATTER.CLOSING_REASON, form.reason()));
        rest(transaction, who, matter, because(form, ends, endings), refusals);
        return refusals;
    }

    Refusals consolidate(DSLContext transaction, SignedIn who, Matter matter, ClosingForm form, Ends ends) {
        Refusals refusals = new Refusals(ends.text()).andUnseen(ends.typed());
        if (matter.state() != Matter.State.OPEN) {
            refusals.add("", "matters.refused.not-open");
        }
        Optional<UUID> other = store.numbered(transaction, form.into())
                .filter(found -> found.state() == Matter.State.OPEN)
                .map(Matter::matterId)
                .filter(id -> !id.equals(matter.matterId()));
        if (other.isEmpty()) {
            refusals.add("into", "matters.refused.into");
        }
        Authority.refusal(who, Act.GIVE_LEGAL_ADVICE).ifPresent(sentence -> refusals.add("into", sentence));
        Choices endings = lists.deadlineEndings(CaseLists.CONSOLIDATION);
        holdBack(who, form, ends, endings, refusals);
        other.ifPresent(id -> change(
                transaction,
                matter,
                form,
                refusals,
                Map.of(
                        MATTER.STATE, Matter.State.CONSOLIDATED.word(),
                        MATTER.CLOSED_ON, ends.today(),
                        MATTER.CONSOLIDATED_INTO, id)));
        rest(transaction, who, matter, because(form, ends, endings), refusals);
        return refusals;
    }

    /** Takes a closed, declined or consolidated matter up again, in the state in which it was before. */
    Refusals reopen(DSLContext transaction, SignedIn who, Matter matter, Wording text) {
        Refusals refusals = new Refusals(text);
        if (matter.ending().isEmpty()) {
            refusals.add("", "matters.refused.not-ended");
        }
        Authority.refusal(who, Act.ACCEPT_A_CLIENT).ifPresent(sentence -> refusals.add("", sentence));
        Matter.State state = matter.state() == Matter.State.DECLINED ? Matter.State.INTAKE : Matter.State.OPEN;
        change(
                transaction,
                matter,
                ClosingForm.empty(matter.version()),
                refusals,
                Map.of(
                        MATTER.STATE, state.word(),
                        MATTER.CLOSED_ON, DSL.castNull(MATTER.CLOSED_ON),
                        MATTER.CLOSING_REASON, DSL.castNull(MATTER.CLOSING_REASON),
                        MATTER.CONSOLIDATED_INTO, DSL.castNull(MATTER.CONSOLIDATED_INTO)));
        if (refusals.isEmpty()) {
            deadlines.ifAvailable(each -> each.wake(transaction, who.viewer(), matter.matterId()));
        }
        return refusals;
    }

    private static void holdBack(SignedIn who, ClosingForm form, Ends ends, Choices endings, Refusals refusals) {
        ends.open().stream()
                .filter(due -> !endings.has(form.ending(due.deadlineId())))
                .forEach(due -> refusals.add(
                        ClosingForm.ENDING + due.deadlineId(),
                        "matters.refused.deadline-open",
                        due.what(),
                        ends.text().dayAndYear(due.on())));
        if (!ends.awaited().isEmpty()) {
            refusals.add(
                    "", "matters.refused.unverified", ends.awaited().getFirst().what());
        }
        if (!ends.open().isEmpty()) {
            Authority.refusal(who, Act.OVERRIDE_A_DEADLINE).ifPresent(sentence -> refusals.add("", sentence));
        }
    }

    private static Map<UUID, Label> because(ClosingForm form, Ends ends, Choices endings) {
        Map<UUID, Label> because = new HashMap<>();
        ends.open().stream()
                .map(MatterPage.Due::deadlineId)
                .filter(id -> !form.ending(id).equals(STAYS))
                .forEach(id -> because.put(id, endings.label(form.ending(id))));
        return because;
    }

    private void rest(
            DSLContext transaction, SignedIn who, Matter matter, Map<UUID, Label> because, Refusals refusals) {
        if (refusals.isEmpty()) {
            deadlines.ifAvailable(each -> each.rest(transaction, who.viewer(), matter.matterId(), because));
        }
    }

    private void change(
            DSLContext transaction,
            Matter matter,
            ClosingForm form,
            Refusals refusals,
            Map<? extends Field<?>, ?> columns) {
        if (refusals.isEmpty() && !store.change(transaction, matter.matterId(), form.version(), columns)) {
            refusals.add("", "matters.refused.stale");
        }
    }

    /** What an ending is measured by: the open deadlines, those not shown yet, today, the reader's words, what was typed. */
    record Ends(
            List<MatterPage.Due> open, List<MatterPage.Awaited> awaited, LocalDate today, Wording text, Typed typed) {}
}
