package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editing a matter. Who saves on an older version sees both, and nothing that anybody typed is lost. */
@Controller
class EditPages {

    private final Matters matters;
    private final Editing editing;
    private final CaseLists lists;
    private final CourtNames courts;
    private final Transactions transactions;
    private final Templates templates;

    EditPages(
            Matters matters,
            Editing editing,
            CaseLists lists,
            CourtNames courts,
            Transactions transactions,
            Templates templates) {
        this.matters = matters;
        this.editing = editing;
        this.lists = lists;
        this.courts = courts;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/edit")
    JteModel form(@PathVariable UUID id, SignedIn who, Frame frame) {
        return transactions.as(who.viewer(), "matter read", transaction -> {
            Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
            return page(frame, matter, MatterForm.of(matter, courts), Map.of(), Map.of());
        });
    }

    @PostMapping("/matters/{id}/edit")
    ResponseEntity<JteModel> save(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        return transactions.as(who.viewer(), "matter edited", transaction -> save(transaction, id, typed, who, frame));
    }

    private ResponseEntity<JteModel> save(DSLContext transaction, UUID id, Typed typed, SignedIn who, Frame frame) {
        MatterForm form = MatterForm.from(typed);
        Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
        LocalDate today = LocalDate.ofInstant(frame.now(), who.zone());
        Refusals refusals =
                form.refusals(matter, frame.text(), lists, courts, today).andUnseen(typed);
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(page(frame, matter, form, refusals.all(), Map.of()));
        }
        Map<String, String> stored = form.differing(MatterForm.of(matter, courts));
        if (editing.save(transaction, who, matter, form) || stored.isEmpty()) {
            return SeeOther.at("/matters/" + id, "matters.saved");
        }
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(page(frame, matter, form.onVersion(matter.version()), Map.of(), stored));
    }

    private JteModel page(
            Frame frame, Matter matter, MatterForm form, Map<String, String> refusals, Map<String, String> stored) {
        var language = frame.text().locale();
        Map<String, String> jurisdictions = new LinkedHashMap<>();
        jurisdictions.put("", frame.text().of("matters.choice.by-court"));
        courts.jurisdictions().forEach(each -> jurisdictions.put(each.id(), each.name()));
        return templates.mattersEdit(new EditPage(
                frame,
                matter,
                form,
                refusals,
                stored,
                lists.practiceAreas().in(language),
                lists.sides().in(language),
                lists.phases(
                                lists.practiceAreas().has(form.practiceArea())
                                        ? form.practiceArea()
                                        : matter.practiceArea())
                        .in(language),
                jurisdictions,
                courts.all()));
    }
}
