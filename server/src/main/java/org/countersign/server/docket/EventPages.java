package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Ids;
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

@Controller
class EventPages {

    private final Transactions transactions;
    private final EventStore store;
    private final EventView view;
    private final PaperStore papers;
    private final SecondPerson second;
    private final Readings readings;
    private final Packs packs;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    EventPages(
            Transactions transactions,
            EventStore store,
            EventView view,
            PaperStore papers,
            SecondPerson second,
            Readings readings,
            Packs packs,
            Templates templates,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.view = view;
        this.papers = papers;
        this.second = second;
        this.readings = readings;
        this.packs = packs;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    static String href(EventRecord row) {
        return Previews.href(row.getMatterId(), row.getEventId());
    }

    static EventFormPage form(
            Packs packs, Frame frame, String title, String action, EventForm form, Map<String, String> refusals) {
        Locale locale = frame.text().locale();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", "");
        packs.vocabulary().events().entrySet().stream()
                .sorted(java.util.Comparator.comparing(each -> each.getValue().in(locale)))
                .forEach(each -> kinds.put(each.getKey(), each.getValue().in(locale)));
        return new EventFormPage(frame, frame.text().of(title), action, form, kinds, services(packs, frame), refusals);
    }

    static Map<String, String> services(Packs packs, Frame frame) {
        Map<String, String> services = new LinkedHashMap<>();
        services.put("", frame.text().of("docket.event.service.none"));
        packs.vocabulary()
                .services()
                .forEach((id, label) -> services.put(id, label.in(frame.text().locale())));
        return services;
    }

    @GetMapping("/matters/{matter}/events/new")
    JteModel blank(@PathVariable UUID matter, Frame frame, SignedIn who) {
        transactions.as(who.viewer(), "matter looked up", transaction -> openable(transaction, matter));
        return templates.docketEventForm(form(
                packs,
                frame,
                "docket.event.new",
                "/matters/" + matter + "/events/new",
                new EventForm(null, null, null, null, null, null),
                Map.of()));
    }

    private UUID openable(DSLContext transaction, UUID matter) {
        if (!papers.isOpenable(transaction, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return matter;
    }

    @PostMapping("/matters/{matter}/events/new")
    ResponseEntity<JteModel> add(@PathVariable UUID matter, @ModelAttribute EventForm form, Frame frame, SignedIn who) {
        Map<String, String> refusals = form.refusals(packs.vocabulary(), frame.text());
        String here = "/matters/" + matter + "/events/new";
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.docketEventForm(form(packs, frame, "docket.event.new", here, form, refusals)));
        }
        EventRecord row = byHand(
                who, matter, form.entered(packs.vocabulary().event(form.kind()).en()));
        transactions.as(who.viewer(), "event entered", transaction -> {
            openable(transaction, matter);
            store.insert(transaction, List.of(row));
            return row;
        });
        return SeeOther.at(href(row) + "/accept");
    }

    private EventRecord byHand(SignedIn who, UUID matter, Decision.Entered entered) {
        EventRecord row = new EventRecord();
        row.setFirmId(who.viewer().firmId());
        row.setEventId(ids.next());
        row.setMatterId(matter);
        row.setKind(entered.kind());
        row.setHappenedOn(entered.on());
        row.setServiceMethod(entered.service().orElse(null));
        row.setFacts(EventStore.json(entered.facts()));
        row.setTitle(entered.title());
        row.setConcerns(entered.concerns());
        row.setDocumentNumber(entered.documentNumber().orElse(null));
        row.setSource(entered.documentNumber().map(number -> "ECF " + number).orElse("by hand: " + who.name()));
        row.setSourceText("");
        row.setState("proposed");
        row.setNeedsSecond(false);
        row.setEnteredBy(who.viewer().personId());
        row.setEnteredAt(clock.instant());
        row.setVersion(1);
        return row;
    }

    @GetMapping("/matters/{matter}/events/{id}")
    JteModel event(@PathVariable UUID matter, @PathVariable UUID id, Frame frame, SignedIn who) {
        return templates.docketEvent(transactions.as(who.viewer(), "event read", transaction -> {
            EventRecord row = found(transaction, matter, id);
            readings.record(transaction, "docket.event", id, matter);
            return view.of(transaction, frame, who, row);
        }));
    }

    private EventRecord found(DSLContext transaction, UUID matter, UUID id) {
        return store.find(transaction, id)
                .filter(row -> row.getMatterId().equals(matter))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/matters/{matter}/events/{id}/correct")
    ResponseEntity<JteModel> correct(@PathVariable UUID matter, @PathVariable UUID id, Frame frame, SignedIn who) {
        Optional<EventForm> form = transactions.as(who.viewer(), "event read", transaction -> {
            EventRecord row = found(transaction, matter, id);
            readings.record(transaction, "docket.event", id, matter);
            return second.maySecond(transaction, id) ? Optional.<EventForm>empty() : Optional.of(EventForm.of(row));
        });
        String href = Previews.href(matter, id);
        return form.map(typed -> ResponseEntity.ok(templates.docketEventForm(
                        form(packs, frame, "docket.event.correct", href + "/correct", typed, Map.of()))))
                .orElseGet(() -> SeeOther.at(href, "docket.event.hidden"));
    }

    @PostMapping("/matters/{matter}/events/{id}/dismiss")
    ResponseEntity<JteModel> dismiss(
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who) {
        String href = Previews.href(matter, id);
        if (reason.isBlank()) {
            return SeeOther.at(
                    transactions.as(who.viewer(), "event read", transaction -> href(found(transaction, matter, id))),
                    "docket.event.refused.reason");
        }
        Optional<UUID> paper = transactions.as(who.viewer(), "proposed event dismissed", transaction -> {
            EventRecord row = found(transaction, matter, id);
            if (row.getState().equals("proposed")) {
                store.lock(transaction, id)
                        .filter(locked -> locked.getState().equals("proposed"))
                        .ifPresent(locked ->
                                store.end(transaction, locked, "dismissed", who.viewer(), clock.instant(), reason));
                store.settlePaperIfDone(
                        transaction, row.getPaperId(), who.viewer().personId(), clock.instant());
            }
            return Optional.ofNullable(row.getPaperId());
        });
        return SeeOther.at(paper.map(each -> "/inbox/" + each + "#events").orElse(href), "docket.done.dismiss");
    }
}
