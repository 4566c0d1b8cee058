package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a matter, and the notes on it. */
@Controller
class MatterPages {

    private final Transactions transactions;
    private final MatterPageMaker maker;
    private final Matters matters;
    private final NoteStore notes;
    private final Templates templates;
    private final Clock clock;

    MatterPages(
            Transactions transactions,
            MatterPageMaker maker,
            Matters matters,
            NoteStore notes,
            Templates templates,
            Clock clock) {
        this.transactions = transactions;
        this.maker = maker;
        this.matters = matters;
        this.notes = notes;
        this.templates = templates;
        this.clock = clock;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/matters/{id}")
    JteModel matter(@PathVariable UUID id, SignedIn who, Frame frame) {
        return page(id, who, frame, "", "");
    }

    @PostMapping("/matters/{id}/notes")
    ResponseEntity<JteModel> note(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        String text = typed.text("note");
        String error = transactions.as(who.viewer(), "note written", transaction -> {
            Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
            Refusals refusals = refusals(frame, matter, text).andUnseen(typed);
            UUID noteId = typed.id("id").orElseThrow(MatterPages::missing);
            if (refusals.isEmpty() && !notes.write(transaction, who.viewer(), id, noteId, text, clock.instant())) {
                throw missing();
            }
            return refusals.all().getOrDefault("note", "");
        });
        return error.isEmpty()
                ? SeeOther.at("/matters/" + id + "#notes", "matters.note.written")
                : ResponseEntity.unprocessableContent().body(page(id, who, frame, text, error));
    }

    private static Refusals refusals(Frame frame, Matter matter, String text) {
        Refusals refusals = new Refusals(frame.text());
        if (!matter.isOpenToSubstance()) {
            refusals.add("note", "matters.refused.before-clearance");
        }
        refusals.required("note", text, "matters.refused.note");
        refusals.atMost("note", text, Refusals.PAGE);
        return refusals;
    }

    private JteModel page(UUID id, SignedIn who, Frame frame, String note, String noteError) {
        return transactions.as(
                who.viewer(),
                "matter read",
                transaction -> maker.page(transaction, frame, id, note, noteError)
                        .map(templates::mattersMatter)
                        .orElseThrow(MatterPages::missing));
    }
}
