package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepting a client, or declining. */
@Controller
class AcceptancePages {

    private final Engagement engagement;
    private final Matters matters;
    private final Transactions transactions;
    private final Templates templates;

    AcceptancePages(Engagement engagement, Matters matters, Transactions transactions, Templates templates) {
        this.engagement = engagement;
        this.matters = matters;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/acceptance")
    JteModel form(@PathVariable UUID id, SignedIn who, Frame frame) {
        return page(id, who, frame, "", DeclineForm.EMPTY, Map.of());
    }

    @PostMapping("/matters/{id}/acceptance")
    ResponseEntity<JteModel> accept(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        String fee = typed.text("fee");
        Refusals refusals = engagement.accept(who, id, typed, frame.text());
        return refusals.isEmpty()
                ? SeeOther.at("/matters/" + id, "matters.accepted")
                : ResponseEntity.unprocessableContent()
                        .body(page(id, who, frame, fee, DeclineForm.EMPTY, refusals.all()));
    }

    @PostMapping("/matters/{id}/non-engagement")
    ResponseEntity<JteModel> decline(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        DeclineForm form = DeclineForm.from(typed);
        Refusals refusals = engagement.decline(who, id, typed, frame.text());
        return refusals.isEmpty()
                ? SeeOther.at("/matters/" + id, "matters.declined")
                : ResponseEntity.unprocessableContent().body(page(id, who, frame, "", form, refusals.all()));
    }

    private JteModel page(
            UUID id, SignedIn who, Frame frame, String fee, DeclineForm decline, Map<String, String> refusals) {
        Matter matter = transactions
                .as(who.viewer(), "acceptance looked at", transaction -> matters.find(transaction, id))
                .orElseThrow(MatterPages::missing);
        return templates.mattersAcceptance(
                new AcceptancePage(frame, matter, Authority.refusal(who, Act.ACCEPT_A_CLIENT), fee, decline, refusals));
    }
}
