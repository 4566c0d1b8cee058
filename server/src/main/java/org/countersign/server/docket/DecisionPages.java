package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Accepting, correcting, withdrawing and settling: each is shown with its consequences before it is done. */
@Controller
class DecisionPages {

    private final Transactions transactions;
    private final Previews previews;
    private final EventStore store;
    private final PaperStore papers;
    private final Packs packs;
    private final Templates templates;

    DecisionPages(
            Transactions transactions,
            Previews previews,
            EventStore store,
            PaperStore papers,
            Packs packs,
            Templates templates) {
        this.transactions = transactions;
        this.previews = previews;
        this.store = store;
        this.papers = papers;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping("/matters/{matter}/events/{id}/accept")
    JteModel accept(@PathVariable UUID matter, @PathVariable UUID id, Frame frame, SignedIn who) {
        return shown(frame, who, List.of(new Decision.Accept(id)), accepting(matter, id));
    }

    @PostMapping("/matters/{matter}/events/{id}/accept")
    ResponseEntity<JteModel> accepted(
            @PathVariable UUID matter, @PathVariable UUID id, @RequestParam String shown, Frame frame, SignedIn who) {
        return done(frame, who, List.of(new Decision.Accept(id)), accepting(matter, id), shown);
    }

    private Previews.Way accepting(UUID matter, UUID id) {
        String href = Previews.href(matter, id);
        return new Previews.Way("accept", href + "/accept", Map.of(), href);
    }

    @GetMapping("/inbox/{id}/accept")
    JteModel acceptCertain(@PathVariable UUID id, Frame frame, SignedIn who) {
        return shown(frame, who, certain(id, who), acceptingPaper(id));
    }

    @PostMapping("/inbox/{id}/accept")
    ResponseEntity<JteModel> acceptedCertain(
            @PathVariable UUID id, @RequestParam String shown, Frame frame, SignedIn who) {
        return done(frame, who, certain(id, who), acceptingPaper(id), shown);
    }

    private static Previews.Way acceptingPaper(UUID id) {
        return new Previews.Way("accept", "/inbox/" + id + "/accept", Map.of(), "/inbox/" + id);
    }

    private List<Decision.Accept> certain(UUID paperId, SignedIn who) {
        return transactions.as(who.viewer(), "paper read", transaction -> {
            if (papers.find(transaction, paperId).isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return store.ofPaper(transaction, paperId).stream()
                    .filter(row -> row.getState().equals("proposed")
                            && "certain".equals(row.getCertainty())
                            && row.getHappenedOn() != null)
                    .map(row -> new Decision.Accept(row.getEventId()))
                    .toList();
        });
    }

    @PostMapping("/matters/{matter}/events/{id}/correct")
    ResponseEntity<JteModel> correct(
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @ModelAttribute EventForm form,
            @RequestParam(defaultValue = "") String shown,
            Frame frame,
            SignedIn who) {
        String href = Previews.href(matter, id);
        Map<String, String> refusals = form.refusals(packs.vocabulary(), frame.text());
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.docketEventForm(
                            EventPages.form(packs, frame, "docket.event.correct", href + "/correct", form, refusals)));
        }
        Entered entered = form.entered(packs.vocabulary().event(form.kind()).en());
        if (proposed(who, id, entered)) {
            return SeeOther.at(href + "/accept");
        }
        Previews.Way way = new Previews.Way("correct", href + "/correct", fields(form), href);
        return decided(frame, who, List.of(new Decision.Correct(id, entered)), way, shown);
    }

    /** A proposal that is corrected counts for nothing yet: it is written at once. */
    private boolean proposed(SignedIn who, UUID id, Entered entered) {
        return transactions.as(
                who.viewer(),
                "proposed event corrected",
                transaction -> store.lock(transaction, id)
                        .filter(row -> row.getState().equals("proposed"))
                        .map(row -> {
                            store.write(transaction, row, entered, who.viewer().personId(), false);
                            return true;
                        })
                        .orElse(false));
    }

    private static Map<String, String> fields(EventForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", form.kind());
        fields.put("day", form.day());
        fields.put("service", form.service());
        fields.put("concerns", form.concerns());
        fields.put("documentNumber", form.documentNumber());
        fields.put("facts", form.facts());
        return fields;
    }

    @PostMapping("/matters/{matter}/events/{id}/withdraw")
    ResponseEntity<JteModel> withdraw(
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String shown,
            Frame frame,
            SignedIn who) {
        String href = Previews.href(matter, id);
        if (reason.isBlank()) {
            return SeeOther.at(href, "docket.event.refused.reason");
        }
        Previews.Way way = new Previews.Way("withdraw", href + "/withdraw", Map.of("reason", reason), href);
        return decided(frame, who, List.of(new Decision.Withdraw(id, reason)), way, shown);
    }

    @PostMapping("/matters/{matter}/events/{id}/settle")
    ResponseEntity<JteModel> settle(
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String right,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String shown,
            Frame frame,
            SignedIn who) {
        String href = Previews.href(matter, id);
        if (reason.isBlank() || !List.of("first", "second").contains(right)) {
            return SeeOther.at(href, "docket.event.refused.reason");
        }
        if (!EventPages.maySettle(transactions, store, who, id)) {
            return SeeOther.at(href, "docket.event.refused.settle");
        }
        Previews.Way way = new Previews.Way("settle", href + "/settle", Map.of("right", right, "reason", reason), href);
        return decided(frame, who, List.of(new Decision.Settle(id, right.equals("second"), reason)), way, shown);
    }

    private ResponseEntity<JteModel> decided(
            Frame frame, SignedIn who, List<? extends Decision> decisions, Previews.Way way, String shown) {
        return shown.isEmpty()
                ? ResponseEntity.ok(shown(frame, who, decisions, way))
                : done(frame, who, decisions, way, shown);
    }

    private JteModel shown(Frame frame, SignedIn who, List<? extends Decision> decisions, Previews.Way way) {
        return templates.docketPreview(previews.show(frame, who, decisions, way)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private ResponseEntity<JteModel> done(
            Frame frame, SignedIn who, List<? extends Decision> decisions, Previews.Way way, String shown) {
        return switch (previews.confirm(who.viewer(), decisions, way, shown)) {
            case Answer.Done done ->
                SeeOther.at(
                        way.back(),
                        "docket.done." + way.word(),
                        String.valueOf(done.consequences().size()));
            case Answer.Late late -> SeeOther.at(way.back(), "docket.done.late", late.byName());
            case Answer.Changed changed ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(templates.docketPreview(previews.page(
                                frame, changed.preview(), way, frame.text().of("docket.preview.changed"))));
            case Answer.Absent absent -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
