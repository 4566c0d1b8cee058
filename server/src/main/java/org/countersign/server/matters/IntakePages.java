package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.server.database.Ids;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Taking in a matter. */
@Controller
class IntakePages {

    private final Intake intake;
    private final CaseLists lists;
    private final Packs packs;
    private final Ids ids;
    private final Templates templates;

    IntakePages(Intake intake, CaseLists lists, Packs packs, Ids ids, Templates templates) {
        this.intake = intake;
        this.lists = lists;
        this.packs = packs;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/matters/new")
    JteModel form(SignedIn who, Frame frame) {
        admit(who);
        return page(frame, IntakeForm.empty(ids::next), Map.of());
    }

    @PostMapping("/matters/new")
    ResponseEntity<JteModel> open(@RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        admit(who);
        Typed typed = new Typed(fields);
        IntakeForm form = IntakeForm.from(typed, ids::next);
        if (fields.containsKey("more")) {
            return ResponseEntity.ok(page(frame, form.withMoreParties(ids::next), Map.of()));
        }
        LocalDate today = LocalDate.ofInstant(frame.now(), who.zone());
        Refusals refusals = form.refusals(frame.text(), lists, packs, today).andUnseen(typed);
        return refusals.isEmpty()
                ? SeeOther.at("/matters/" + intake.open(who, form), "matters.taken-in", form.title())
                : ResponseEntity.unprocessableContent().body(page(frame, form, refusals.all()));
    }

    private static void admit(SignedIn who) {
        if (!Intake.isOpenTo(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private JteModel page(Frame frame, IntakeForm form, Map<String, String> refusals) {
        var language = frame.text().locale();
        String choose = frame.text().of("matters.choice.choose");
        Map<String, String> jurisdictions = new LinkedHashMap<>();
        jurisdictions.put("", frame.text().of("matters.choice.unknown"));
        packs.courts().jurisdictions().forEach(each -> jurisdictions.put(each.id(), each.name()));
        return templates.mattersIntake(new IntakePage(
                frame,
                form,
                refusals,
                lists.practiceAreas().orNone(choose, language),
                lists.sides().orNone(choose, language),
                jurisdictions,
                PartyChoices.of(lists, frame.text(), List.of())));
    }
}
