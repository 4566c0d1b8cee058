package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
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

@Controller
class PaperPages {

    private final Transactions transactions;
    private final Inbox inbox;
    private final PaperStore papers;
    private final EventStore events;
    private final UnreadStore unread;
    private final PaperView view;
    private final Readings readings;
    private final Templates templates;
    private final Clock clock;

    PaperPages(
            Transactions transactions,
            Inbox inbox,
            PaperStore papers,
            EventStore events,
            UnreadStore unread,
            PaperView view,
            Readings readings,
            Templates templates,
            Clock clock) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.papers = papers;
        this.events = events;
        this.unread = unread;
        this.view = view;
        this.readings = readings;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/inbox/{id}")
    JteModel paper(@PathVariable UUID id, Frame frame, SignedIn who) {
        return page(id, frame, who, Map.of());
    }

    private JteModel page(UUID id, Frame frame, SignedIn who, Map<String, String> refusals) {
        return transactions.as(who.viewer(), "paper read", transaction -> {
            PaperStore.Kept paper = found(transaction, id);
            if (paper.matterId() == null) {
                readings.recordOutsideMatters(transaction, "docket.paper", id);
            } else {
                inbox.propose(transaction, who.viewer(), paper, paper.matterId());
                readings.record(transaction, "docket.paper", id, paper.matterId());
            }
            return templates.docketPaper(view.of(transaction, frame, paper, refusals));
        });
    }

    private PaperStore.Kept found(DSLContext transaction, UUID id) {
        return papers.find(transaction, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/inbox/{id}/matter")
    ResponseEntity<JteModel> match(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String matter, Frame frame, SignedIn who) {
        Optional<UUID> chosen = id(matter);
        boolean matched = chosen.isPresent()
                && transactions.as(
                        who.viewer(),
                        "paper matched",
                        transaction -> inbox.match(transaction, who.viewer(), id, chosen.get()));
        return matched
                ? SeeOther.at("/inbox/" + id)
                : ResponseEntity.unprocessableContent()
                        .body(page(id, frame, who, Map.of("matter", frame.text().of("docket.paper.refused.matter"))));
    }

    @PostMapping("/inbox/{id}/unread")
    ResponseEntity<JteModel> say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nothing,
            @RequestParam(defaultValue = "") String attorney,
            SignedIn who) {
        boolean forAttorney = !attorney.isEmpty();
        String which = forAttorney ? attorney : nothing;
        transactions.as(who.viewer(), "unread text settled", transaction -> {
            List<UUID> chosen = which.equals("all")
                    ? unread.waiting(transaction, id).stream()
                            .map(UnreadStore.Stretch::unreadId)
                            .toList()
                    : id(which).stream().toList();
            say(transaction, who.viewer(), id, chosen, forAttorney ? "for the attorney" : "nothing");
            return chosen.size();
        });
        return SeeOther.at("/inbox/" + id + "#unread");
    }

    private void say(DSLContext transaction, Viewer viewer, UUID id, List<UUID> chosen, String what) {
        unread.say(transaction, id, chosen, what, viewer.personId(), clock.instant());
        events.settlePaperIfDone(transaction, id, viewer.personId(), clock.instant());
    }

    /** A paper in which nothing was read is settled by who read it themselves. */
    @PostMapping("/inbox/{id}/settled")
    ResponseEntity<JteModel> settle(@PathVariable UUID id, SignedIn who) {
        transactions.as(who.viewer(), "paper settled", transaction -> {
            PaperStore.Kept paper = found(transaction, id);
            if (paper.read().entries().isEmpty()) {
                papers.settle(transaction, id, who.viewer().personId(), clock.instant());
            }
            return id;
        });
        return SeeOther.at("/inbox", "docket.paper.settled");
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
