package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class VerifyPages {

    private final Transactions transactions;
    private final EventStore events;
    private final EventView view;
    private final SecondEntryStore store;
    private final SecondPerson second;
    private final Readings readings;
    private final Packs packs;
    private final Templates templates;

    VerifyPages(
            Transactions transactions,
            EventStore events,
            EventView view,
            SecondEntryStore store,
            SecondPerson second,
            Readings readings,
            Packs packs,
            Templates templates) {
        this.transactions = transactions;
        this.events = events;
        this.view = view;
        this.store = store;
        this.second = second;
        this.readings = readings;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping("/verify")
    JteModel waiting(Frame frame, SignedIn who) {
        var rows = transactions.as(who.viewer(), "unverified triggers looked at", store::waiting).stream()
                .map(row -> new VerifyPage.Row(
                        row.eventId(),
                        row.matterId(),
                        row.matter(),
                        packs.vocabulary().event(row.kind()).in(frame.text().locale()),
                        row.source(),
                        row.isMine()))
                .toList();
        return templates.docketVerify(new VerifyPage(frame, rows));
    }

    @GetMapping("/verify/{id}")
    ResponseEntity<JteModel> form(@PathVariable UUID id, Frame frame, SignedIn who) {
        return form(id, frame, who, "", "", Map.of());
    }

    private ResponseEntity<JteModel> form(
            UUID id, Frame frame, SignedIn who, String day, String service, Map<String, String> refusals) {
        Optional<VerifyEventPage> page = transactions.as(who.viewer(), "document read again", transaction -> {
            EventRecord row = found(transaction, id);
            readings.record(transaction, "docket.event", id, row.getMatterId());
            if (!second.maySecond(transaction, id)) {
                return Optional.<VerifyEventPage>empty();
            }
            EventPage shown = view.of(transaction, frame, who, row);
            return Optional.of(new VerifyEventPage(
                    frame,
                    row.getMatterId(),
                    id,
                    shown.kind(),
                    row.getSource(),
                    row.getSourceText(),
                    shown.documentId(),
                    day,
                    service,
                    EventPages.services(packs, frame),
                    refusals));
        });
        return page.map(each -> refusals.isEmpty()
                        ? ResponseEntity.ok(templates.docketVerifyEvent(each))
                        : ResponseEntity.unprocessableContent().body(templates.docketVerifyEvent(each)))
                .orElseGet(() -> SeeOther.at("/verify", "docket.verify.not-you"));
    }

    private EventRecord found(DSLContext transaction, UUID id) {
        return events.find(transaction, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/verify/{id}")
    ResponseEntity<JteModel> enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String service,
            Frame frame,
            SignedIn who) {
        transactions.as(who.viewer(), "event looked up", transaction -> found(transaction, id));
        Optional<LocalDate> typed = EventForm.date(day);
        Map<String, String> refusals = new LinkedHashMap<>();
        if (typed.isEmpty()) {
            refusals.put("day", frame.text().of("docket.event.refused.day"));
        }
        if (!service.isEmpty() && !packs.vocabulary().services().containsKey(service)) {
            refusals.put("service", frame.text().of("docket.event.refused.service"));
        }
        if (!refusals.isEmpty()) {
            return form(id, frame, who, day, service, refusals);
        }
        return switch (transactions.as(
                who.viewer(),
                "trigger entered again",
                transaction -> second.enter(
                        transaction,
                        who.viewer(),
                        id,
                        typed.orElseThrow(),
                        Optional.of(service).filter(each -> !each.isEmpty())))) {
            case VERIFIED -> SeeOther.at("/verify", "docket.verify.verified");
            case DOUBTED -> SeeOther.at("/verify", "docket.verify.doubted");
            case NOT_THIS_PERSON -> SeeOther.at("/verify", "docket.verify.not-you");
            case NOT_WAITING -> SeeOther.at("/verify", "docket.verify.not-waiting");
        };
    }

    @PostMapping("/verify/{id}/seen")
    ResponseEntity<JteModel> see(@PathVariable UUID id, SignedIn who) {
        UUID matter = transactions.as(who.viewer(), "first entry looked at", transaction -> {
            EventRecord row = found(transaction, id);
            second.see(transaction, who.viewer(), id);
            return row.getMatterId();
        });
        return SeeOther.at(Previews.href(matter, id));
    }
}
