package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Transactions;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
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
    private final Events events;
    private final EventStore store;
    private final EventView view;
    private final PaperStore papers;
    private final Readings readings;
    private final Packs packs;
    private final Templates templates;

    DecisionPages(
            Transactions transactions,
            Previews previews,
            Events events,
            EventStore store,
            EventView view,
            PaperStore papers,
            Readings readings,
            Packs packs,
            Templates templates) {
        this.transactions = transactions;
        this.previews = previews;
        this.events = events;
        this.store = store;
        this.view = view;
        this.papers = papers;
        this.readings = readings;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping("/matters/{matter}/events/{id}/accept")
    JteModel accept(@PathVariable UUID matter, @PathVariable UUID id, Frame frame, SignedIn who) {
        refusal(who, matter, new Decision.Accept(id));
        return shown(frame, who, List.of(new Decision.Accept(id)), accepting(matter, id));
    }

    @PostMapping("/matters/{matter}/events/{id}/accept")
    ResponseEntity<JteModel> accepted(
            @PathVariable UUID matter, @PathVariable UUID id, @RequestParam String shown, Frame frame, SignedIn who) {
        refusal(who, matter, new Decision.Accept(id));
        return done(frame, who, List.of(new Decision.Accept(id)), accepting(matter, id), shown);
    }

    /** Why the viewer may not decide this; nothing is there where the event is not of this matter. */
    private Optional<Label> refusal(SignedIn who, UUID matter, Decision decision) {
        return transactions.as(who.viewer(), "event read", transaction -> {
            found(transaction, matter, decision.eventId());
            readings.record(transaction, "docket.event", decision.eventId(), matter);
            return events.refusal(transaction, who.viewer(), decision);
        });
    }

    private EventRecord found(DSLContext transaction, UUID matter, UUID id) {
        return store.find(transaction, id)
                .filter(row -> row.getMatterId().equals(matter))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The event's page again, with what was typed and why it was not done. */
    private ResponseEntity<JteModel> refused(
            Frame frame, SignedIn who, UUID matter, UUID id, Map<String, String> typed, Map<String, String> refusals) {
        return ResponseEntity.unprocessableContent()
                .body(templates.docketEvent(transactions.as(
                        who.viewer(),
                        "event read",
                        transaction ->
                                view.of(transaction, frame, who, found(transaction, matter, id), typed, refusals))));
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
            UUID matter = papers.find(transaction, paperId)
                    .map(PaperStore.Kept::matterId)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            readings.record(transaction, "docket.paper", paperId, matter);
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
        Optional<Label> refusal = refusal(who, matter, new Decision.Withdraw(id, ""));
        if (refusal.isPresent()) {
            return refused(frame, who, matter, id, Map.of(), Map.of("", sentence(refusal.get(), frame)));
        }
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.docketEventForm(
                            EventPages.form(packs, frame, "docket.event.correct", href + "/correct", form, refusals)));
        }
        Decision.Entered entered =
                form.entered(packs.vocabulary().event(form.kind()).en());
        if (proposed(who, id, entered)) {
            return SeeOther.at(href + "/accept");
        }
        Previews.Way way = new Previews.Way("correct", href + "/correct", fields(form), href);
        return decided(frame, who, List.of(new Decision.Correct(id, entered)), way, shown);
    }

    /** A proposal that is corrected counts for nothing yet: it is written at once. */
    private boolean proposed(SignedIn who, UUID id, Decision.Entered entered) {
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
        Decision.Withdraw decision = new Decision.Withdraw(id, reason);
        Map<String, String> typed = Map.of("reason", reason);
        Map<String, String> refusals = refusals(frame, who, matter, decision, reason);
        String href = Previews.href(matter, id);
        return refusals.isEmpty()
                ? decided(
                        frame,
                        who,
                        List.of(decision),
                        new Previews.Way("withdraw", href + "/withdraw", typed, href),
                        shown)
                : refused(frame, who, matter, id, typed, refusals);
    }

    private Map<String, String> refusals(Frame frame, SignedIn who, UUID matter, Decision decision, String reason) {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusal(who, matter, decision).ifPresent(why -> refusals.put("", sentence(why, frame)));
        if (reason.isBlank()) {
            refusals.put("reason", frame.text().of("docket.event.refused.reason"));
        }
        return refusals;
    }

    private static String sentence(Label label, Frame frame) {
        return label.in(frame.text().locale());
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
        Decision.Settle decision = new Decision.Settle(id, right.equals("second"), reason);
        Map<String, String> typed = Map.of("right", right, "reason", reason);
        Map<String, String> refusals = refusals(frame, who, matter, decision, reason);
        if (!List.of("first", "second").contains(right)) {
            refusals.put("right", frame.text().of("docket.event.refused.right"));
        }
        String href = Previews.href(matter, id);
        return refusals.isEmpty()
                ? decided(
                        frame, who, List.of(decision), new Previews.Way("settle", href + "/settle", typed, href), shown)
                : refused(frame, who, matter, id, typed, refusals);
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
            case Decision.Answer.Done done ->
                SeeOther.at(
                        way.back(),
                        "docket.done." + way.word(),
                        String.valueOf(done.consequences().size()));
            case Decision.Answer.Late late -> SeeOther.at(way.back(), "docket.done.late", late.byName());
            case Decision.Answer.Refused refused ->
                SeeOther.at(way.back(), "docket.done.refused", sentence(refused.why(), frame));
            case Decision.Answer.Changed changed ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(templates.docketPreview(previews.page(
                                frame, changed.preview(), way, frame.text().of("docket.preview.changed"))));
            case Decision.Answer.Absent absent -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
