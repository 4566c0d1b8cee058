package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Transactions;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The page of one deadline and the acts on it. */
@Controller
class DeadlinePages {

    private static final String HERE = "/deadlines/{id:[0-9a-f-]{36}}";

    private final Transactions transactions;
    private final DeadlineStore store;
    private final AwaitedStore awaited;
    private final DeadlineActs acts;
    private final AssigneeStore people;
    private final DeadlinePageMaking making;
    private final Readings readings;

    DeadlinePages(
            Transactions transactions,
            DeadlineStore store,
            AwaitedStore awaited,
            DeadlineActs acts,
            AssigneeStore people,
            DeadlinePageMaking making,
            Readings readings) {
        this.transactions = transactions;
        this.store = store;
        this.awaited = awaited;
        this.acts = acts;
        this.people = people;
        this.making = making;
        this.readings = readings;
    }

    /** A deadline that waits for the reader's own entry of its trigger leads to that entry. */
    @GetMapping(HERE)
    ResponseEntity<JteModel> deadline(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String verify, Frame frame, SignedIn who) {
        return transactions.as(who.viewer(), "looking at a deadline", transaction -> {
            Optional<UUID> trigger = awaited.triggerOf(transaction, id);
            if (trigger.isPresent()) {
                return SeeOther.at("/verify/" + trigger.get(), "deadlines.awaits-you");
            }
            DeadlineView deadline = found(transaction, who, id);
            readings.record(
                    transaction, "deadlines.deadline", id, deadline.row().matterId());
            return ResponseEntity.ok(
                    making.page(transaction, who, frame, deadline, !verify.isEmpty(), DeadlineForm.EMPTY, Map.of()));
        });
    }

    @GetMapping(path = HERE + "/certificate.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, SignedIn who) {
        String body = transactions.as(who.viewer(), "taking a certificate", transaction -> {
            DeadlineView deadline = found(transaction, who, id);
            readings.record(
                    transaction, "deadlines.certificate", id, deadline.row().matterId());
            return certificate(transaction, who, deadline).orElseThrow(DeadlinePages::nothing);
        });
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate-" + id + ".json\"")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> certificate(DSLContext transaction, SignedIn who, DeadlineView deadline) {
        return deadline.sha256().isEmpty() ? Optional.empty() : store.certificate(transaction, who.viewer(), deadline);
    }

    @PostMapping(HERE + "/reading")
    ResponseEntity<JteModel> reading(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "reading decided",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.decide(transaction, who, deadline, form));
    }

    @PostMapping(HERE + "/override")
    ResponseEntity<JteModel> override(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "deadline overridden",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.override(transaction, who, deadline, form));
    }

    @PostMapping(HERE + "/extension")
    ResponseEntity<JteModel> extension(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "deadline extended",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.extend(transaction, who, deadline, form));
    }

    @PostMapping(HERE + "/met")
    ResponseEntity<JteModel> met(
            @PathVariable UUID id,
            @ModelAttribute DeadlineForm form,
            @RequestParam(name = "proof", required = false) @Nullable MultipartFile proof,
            Frame frame,
            SignedIn who) {
        return act(
                id,
                "deadline met",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.meet(transaction, who, deadline, form, Proof.of(proof)));
    }

    @PostMapping(HERE + "/reopen")
    ResponseEntity<JteModel> reopen(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "deadline reopened: " + form.reason(),
                form,
                frame,
                who,
                (transaction, deadline) -> acts.reopen(transaction, who, deadline, form));
    }

    @PostMapping(HERE + "/assign")
    ResponseEntity<JteModel> assign(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "deadline assigned",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.assign(
                        transaction,
                        who,
                        deadline,
                        form,
                        people.team(transaction, who.viewer(), deadline.row().matterId())));
    }

    @PostMapping(HERE + "/whose")
    ResponseEntity<JteModel> whose(
            @PathVariable UUID id, @ModelAttribute DeadlineForm form, Frame frame, SignedIn who) {
        return act(
                id,
                "act attributed",
                form,
                frame,
                who,
                (transaction, deadline) -> acts.attribute(transaction, who, deadline, form));
    }

    private interface Doing {
        Map<String, Label> with(DSLContext transaction, DeadlineView deadline);
    }

    private ResponseEntity<JteModel> act(
            UUID id, String name, DeadlineForm form, Frame frame, SignedIn who, Doing doing) {
        return transactions.as(who.viewer(), name, transaction -> {
            DeadlineView deadline = found(transaction, who, id);
            Map<String, String> refusals = new LinkedHashMap<>();
            doing.with(transaction, deadline)
                    .forEach((field, sentence) ->
                            refusals.put(field, sentence.in(frame.text().locale())));
            if (refusals.isEmpty()) {
                return SeeOther.at("/deadlines/" + id, "deadlines.done");
            }
            return ResponseEntity.unprocessableContent()
                    .body(making.page(transaction, who, frame, found(transaction, who, id), false, form, refusals));
        });
    }

    private DeadlineView found(DSLContext transaction, SignedIn who, UUID id) {
        return store.find(transaction, who.viewer(), id).orElseThrow(DeadlinePages::nothing);
    }

    /** The same answer for what does not exist and for what the reader may not see. */
    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
