package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Transactions;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a new version of the law packs changes, and what attorneys decide about it. */
@Controller
class LawChangePages {

    private static final String ONE = "/deadlines/law/{id:[0-9a-f-]{36}}";
    private static final int MOST = 200;
    private static final int LATEST = 50;

    private final Transactions transactions;
    private final LawChangeStore store;
    private final LawDecisions decisions;
    private final LawChangePageMaking making;
    private final Readings readings;
    private final Templates templates;

    LawChangePages(
            Transactions transactions,
            LawChangeStore store,
            LawDecisions decisions,
            LawChangePageMaking making,
            Readings readings,
            Templates templates) {
        this.transactions = transactions;
        this.store = store;
        this.decisions = decisions;
        this.making = making;
        this.readings = readings;
        this.templates = templates;
    }

    @GetMapping("/deadlines/law")
    JteModel changes(Frame frame, SignedIn who) {
        return transactions.as(who.viewer(), "looking at changes of the law", transaction -> {
            Map<String, List<LawChange>> undecided = new LinkedHashMap<>();
            List<LawChange> all = store.undecided(transaction, who.viewer(), MOST);
            for (String effect : List.of("delete", "update", "add")) {
                undecided.put(
                        effect,
                        all.stream()
                                .filter(each -> each.effect().equals(effect))
                                .toList());
            }
            undecided.values().removeIf(List::isEmpty);
            return templates.deadlinesLaw(new LawChangesPage(
                    frame,
                    AgendaPages.tabs(),
                    undecided,
                    store.decided(transaction, who.viewer(), LATEST),
                    who.zone()));
        });
    }

    @GetMapping(ONE)
    JteModel change(@PathVariable UUID id, Frame frame, SignedIn who) {
        return transactions.as(who.viewer(), "looking at a change of the law", transaction -> {
            LawChange change = found(transaction, who, id);
            readings.record(transaction, "deadlines.law_change", id, change.matterId());
            return making.page(transaction, who, frame, change, "", Map.of());
        });
    }

    @PostMapping(ONE + "/take")
    ResponseEntity<JteModel> take(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Frame frame, SignedIn who) {
        return decide(
                id,
                "change of the law taken",
                reason,
                frame,
                who,
                (transaction, change) -> decisions.take(transaction, who, change, reason.strip()));
    }

    @PostMapping(ONE + "/leave")
    ResponseEntity<JteModel> leave(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Frame frame, SignedIn who) {
        return decide(
                id,
                "change of the law left",
                reason,
                frame,
                who,
                (transaction, change) -> decisions.leave(transaction, who, change, reason.strip()));
    }

    private interface Deciding {
        Map<String, Label> about(DSLContext transaction, LawChange change);
    }

    private ResponseEntity<JteModel> decide(
            UUID id, String act, String reason, Frame frame, SignedIn who, Deciding deciding) {
        return transactions.as(who.viewer(), act, transaction -> {
            Map<String, String> refusals = new LinkedHashMap<>();
            deciding.about(transaction, found(transaction, who, id))
                    .forEach((field, sentence) ->
                            refusals.put(field, sentence.in(frame.text().locale())));
            return refusals.isEmpty()
                    ? SeeOther.at("/deadlines/law", "deadlines.law.done")
                    : ResponseEntity.unprocessableContent()
                            .body(making.page(transaction, who, frame, found(transaction, who, id), reason, refusals));
        });
    }

    private LawChange found(DSLContext transaction, SignedIn who, UUID id) {
        Optional<LawChange> change = store.find(transaction, who.viewer(), id);
        return change.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
