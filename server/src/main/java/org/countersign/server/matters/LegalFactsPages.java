package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.TreeMap;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The facts of a matter that rules ask for, such as who is sued. */
@Controller
class LegalFactsPages {

    private final Matters matters;
    private final MatterStore store;
    private final Packs packs;
    private final Transactions transactions;
    private final Templates templates;

    LegalFactsPages(Matters matters, MatterStore store, Packs packs, Transactions transactions, Templates templates) {
        this.matters = matters;
        this.store = store;
        this.packs = packs;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/facts")
    JteModel form(@PathVariable UUID id, SignedIn who, Frame frame) {
        Matter matter = transactions
                .as(who.viewer(), "facts looked at", transaction -> matters.find(transaction, id))
                .orElseThrow(MatterPages::missing);
        LegalFacts facts = new LegalFacts(packs.vocabulary(), new TreeMap<>(matter.legalFacts()));
        return page(frame, matter, facts, Map.of(), false);
    }

    @PostMapping("/matters/{id}/facts")
    ResponseEntity<JteModel> save(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        LegalFacts facts = LegalFacts.from(packs.vocabulary(), typed);
        Refusals refusals = facts.refusals(frame.text()).andUnseen(typed);
        return transactions.as(who.viewer(), "facts stated", transaction -> {
            Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
            if (!refusals.isEmpty()) {
                return ResponseEntity.unprocessableContent().body(page(frame, matter, facts, refusals.all(), false));
            }
            boolean isSaved = store.change(
                    transaction,
                    id,
                    typed.number("version"),
                    Map.of(MATTER.LEGAL_FACTS, MatterRow.json(facts.stated())));
            return isSaved || facts.stated().equals(matter.legalFacts())
                    ? SeeOther.at("/matters/" + id + "#facts", "matters.saved")
                    : ResponseEntity.status(HttpStatus.CONFLICT).body(page(frame, matter, facts, Map.of(), true));
        });
    }

    private JteModel page(Frame frame, Matter matter, LegalFacts facts, Map<String, String> refusals, boolean isStale) {
        return templates.mattersLegalFacts(new LegalFactsPage(
                frame,
                matter,
                matter.version(),
                facts.fields(frame.text(), refusals, true),
                facts.fields(frame.text(), refusals, false),
                refusals,
                isStale));
    }
}
