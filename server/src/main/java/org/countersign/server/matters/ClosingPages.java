package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing a matter, consolidating it into another, reopening it. */
@Controller
class ClosingPages {

    private static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

    private final Matters matters;
    private final MatterPageStore store;
    private final Closing closing;
    private final CaseLists lists;
    private final Transactions transactions;
    private final Templates templates;

    ClosingPages(
            Matters matters,
            MatterPageStore store,
            Closing closing,
            CaseLists lists,
            Transactions transactions,
            Templates templates) {
        this.matters = matters;
        this.store = store;
        this.closing = closing;
        this.lists = lists;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/closing")
    JteModel form(@PathVariable UUID id, SignedIn who, Frame frame) {
        return transactions.as(who.viewer(), "closing looked at", transaction -> {
            Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
            return page(
                    frame,
                    matter,
                    ClosingForm.empty(matter.version()),
                    ends(transaction, id, frame, NOTHING),
                    Map.of());
        });
    }

    @PostMapping("/matters/{id}/closing")
    ResponseEntity<JteModel> close(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        return act(id, "matter closed", "matters.closed", fields, who, frame, closing::close);
    }

    @PostMapping("/matters/{id}/consolidation")
    ResponseEntity<JteModel> consolidate(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        return act(id, "matter consolidated", "matters.consolidated", fields, who, frame, closing::consolidate);
    }

    @PostMapping("/matters/{id}/reopening")
    ResponseEntity<JteModel> reopen(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        return act(
                id,
                "matter reopened",
                "matters.reopened",
                fields,
                who,
                frame,
                (transaction, person, matter, form, ends) -> closing.reopen(transaction, person, matter, ends.text()));
    }

    private interface Way {
        Refusals go(DSLContext transaction, SignedIn who, Matter matter, ClosingForm form, Closing.Ends ends);
    }

    private ResponseEntity<JteModel> act(
            UUID id,
            String act,
            String done,
            MultiValueMap<String, String> fields,
            SignedIn who,
            Frame frame,
            Way way) {
        Typed typed = new Typed(fields);
        ClosingForm form = ClosingForm.from(typed);
        return transactions.as(who.viewer(), act, transaction -> {
            Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
            Closing.Ends ends = ends(transaction, id, frame, typed);
            Refusals refusals = way.go(transaction, who, matter, form, ends);
            return refusals.isEmpty()
                    ? SeeOther.at("/matters/" + id, done)
                    : ResponseEntity.unprocessableContent().body(page(frame, matter, form, ends, refusals.all()));
        });
    }

    private Closing.Ends ends(DSLContext transaction, UUID id, Frame frame, Typed typed) {
        LocalDate today = LocalDate.ofInstant(frame.now(), frame.reader().zone());
        return new Closing.Ends(
                store.open(transaction, id, frame.text(), today, MatterPageStore.ALL),
                store.awaited(transaction, id, frame.text()),
                today,
                frame.text(),
                typed);
    }

    private JteModel page(
            Frame frame, Matter matter, ClosingForm form, Closing.Ends ends, Map<String, String> refusals) {
        var language = frame.text().locale();
        String choose = frame.text().of("matters.choice.choose");
        return templates.mattersClosing(new ClosingPage(
                frame,
                matter,
                form.onVersion(matter.version()),
                ends.open(),
                lists.closingReasons().orNone(choose, language),
                lists.deadlineEndings(CaseLists.CLOSING).orNone(choose, language),
                lists.deadlineEndings(CaseLists.CONSOLIDATION).orNone(choose, language),
                refusals));
    }
}
