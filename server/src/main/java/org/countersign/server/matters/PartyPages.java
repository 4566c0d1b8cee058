package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
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

/** Adding a party to a matter, and changing one. */
@Controller
class PartyPages {

    private static final String PREFIX = "party-";

    private final Matters matters;
    private final PartyStore store;
    private final CaseLists lists;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transactions;
    private final Templates templates;

    PartyPages(
            Matters matters,
            PartyStore store,
            CaseLists lists,
            Ids ids,
            Clock clock,
            Transactions transactions,
            Templates templates) {
        this.matters = matters;
        this.store = store;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/parties/new")
    JteModel empty(@PathVariable UUID id, SignedIn who, Frame frame) {
        return transactions.as(who.viewer(), "party looked at", transaction -> {
            PartyForm form = PartyForm.empty(PREFIX, ids.next(), "witness", "");
            return page(transaction, frame, id, "new", form, Map.of(), Map.of());
        });
    }

    @GetMapping("/matters/{id}/parties/{party}")
    JteModel known(@PathVariable UUID id, @PathVariable UUID party, SignedIn who, Frame frame) {
        return transactions.as(who.viewer(), "party looked at", transaction -> {
            PartyForm form = find(transaction, id, party).map(PartyForm::of).orElseThrow(MatterPages::missing);
            return page(transaction, frame, id, party.toString(), form, Map.of(), Map.of());
        });
    }

    @PostMapping("/matters/{id}/parties/new")
    ResponseEntity<JteModel> add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        PartyForm form = PartyForm.from(typed, PREFIX, ids.next());
        return transactions.as(who.viewer(), "party added", transaction -> {
            Refusals refusals = refusals(transaction, id, form, frame).andUnseen(typed);
            if (!refusals.isEmpty()) {
                return ResponseEntity.unprocessableContent()
                        .body(page(transaction, frame, id, "new", form, refusals.all(), Map.of()));
            }
            store.add(transaction, who.viewer(), id, form.party(counsel(form), lists), clock.instant());
            if (find(transaction, id, form.id()).isEmpty()) {
                throw MatterPages.missing();
            }
            return SeeOther.at("/matters/" + id + "#parties", "matters.party.saved", form.name());
        });
    }

    @PostMapping("/matters/{id}/parties/{party}")
    ResponseEntity<JteModel> change(
            @PathVariable UUID id,
            @PathVariable UUID party,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn who,
            Frame frame) {
        Typed typed = new Typed(fields);
        PartyForm form = PartyForm.from(typed, PREFIX, party).withId(party);
        return transactions.as(who.viewer(), "party changed", transaction -> {
            Party stored = find(transaction, id, party).orElseThrow(MatterPages::missing);
            Refusals refusals = refusals(transaction, id, form, frame).andUnseen(typed);
            String at = party.toString();
            if (!refusals.isEmpty()) {
                return ResponseEntity.unprocessableContent()
                        .body(page(transaction, frame, id, at, form, refusals.all(), Map.of()));
            }
            Map<String, String> differing = form.differing(
                    PartyForm.of(stored), PartyChoices.of(lists, frame.text(), others(transaction, id, form)));
            if (store.change(transaction, id, form.party(counsel(form), lists)) || differing.isEmpty()) {
                return SeeOther.at("/matters/" + id + "#parties", "matters.party.saved", form.name());
            }
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(page(transaction, frame, id, at, form.onVersion(stored.version()), Map.of(), differing));
        });
    }

    private Refusals refusals(DSLContext transaction, UUID id, PartyForm form, Frame frame) {
        if (matters.find(transaction, id).isEmpty()) {
            throw MatterPages.missing();
        }
        Refusals refusals = new Refusals(frame.text());
        form.check(refusals, lists);
        boolean isParty = others(transaction, id, form).stream()
                .anyMatch(other -> other.partyId().toString().equals(form.counsel()));
        if (!form.counsel().isEmpty() && !isParty) {
            refusals.add(PREFIX + "counsel", "matters.refused.choice");
        }
        return refusals;
    }

    private static Optional<UUID> counsel(PartyForm form) {
        return Optional.of(form.counsel()).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private Optional<Party> find(DSLContext transaction, UUID id, UUID party) {
        return matters.parties(transaction, id).stream()
                .filter(each -> each.partyId().equals(party))
                .findFirst();
    }

    private List<Party> others(DSLContext transaction, UUID id, PartyForm form) {
        return matters.parties(transaction, id).stream()
                .filter(each -> !each.partyId().equals(form.id()))
                .toList();
    }

    private JteModel page(
            DSLContext transaction,
            Frame frame,
            UUID id,
            String at,
            PartyForm form,
            Map<String, String> refusals,
            Map<String, String> stored) {
        Matter matter = matters.find(transaction, id).orElseThrow(MatterPages::missing);
        String action = "/matters/" + id + "/parties/" + at;
        PartyChoices choices = PartyChoices.of(lists, frame.text(), others(transaction, id, form));
        return templates.mattersParty(new PartyPage(frame, matter, action, form, refusals, stored, choices));
    }
}
