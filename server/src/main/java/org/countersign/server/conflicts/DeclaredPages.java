package org.countersign.server.conflicts;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a worker served or opposed elsewhere: entered and seen by the worker alone. */
@Controller
class DeclaredPages {

    private final Templates templates;
    private final Transactions transactions;
    private final DeclaredStore store;

    DeclaredPages(Templates templates, Transactions transactions, DeclaredStore store) {
        this.templates = templates;
        this.transactions = transactions;
        this.store = store;
    }

    @GetMapping("/account/history")
    JteModel look(SignedIn who, Frame frame) {
        return page(who, frame, "", Map.of());
    }

    @PostMapping("/account/history")
    ResponseEntity<JteModel> declare(@RequestParam(defaultValue = "") String names, SignedIn who, Frame frame) {
        List<SearchedName> declared = SearchedName.parse(names);
        if (declared.isEmpty()
                || declared.size() > Conflicts.MOST_NAMES
                || declared.stream().anyMatch(name -> name.name().length() > 200)) {
            String refusal = frame.text().of("conflicts.refused.names-typed", Conflicts.MOST_NAMES);
            return ResponseEntity.unprocessableContent().body(page(who, frame, names, Map.of("names", refusal)));
        }
        transactions.as(who.viewer(), "history declared", transaction -> {
            declared.forEach(name -> store.add(transaction, who.viewer(), name.name()));
            return declared.size();
        });
        return SeeOther.at("/account/history", "conflicts.declared.kept");
    }

    @PostMapping("/account/history/{id}/removal")
    ResponseEntity<JteModel> remove(@PathVariable UUID id, SignedIn who) {
        transactions.as(who.viewer(), "declared name removed", transaction -> store.remove(transaction, id));
        return SeeOther.at("/account/history", "conflicts.declared.removed");
    }

    private JteModel page(SignedIn who, Frame frame, String typed, Map<String, String> refusals) {
        List<DeclaredPage.Name> names = transactions.as(who.viewer(), "declared history looked at", store::all);
        return templates.conflictsDeclared(new DeclaredPage(frame, names, typed, refusals));
    }
}
