package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding a judge's standing order, read by the law's own reader before it is stored. */
@Controller
class OrderPages {

    private final Matters matters;
    private final OrderStore store;
    private final Packs packs;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transactions;
    private final Templates templates;

    OrderPages(
            Matters matters,
            OrderStore store,
            Packs packs,
            Ids ids,
            Clock clock,
            Transactions transactions,
            Templates templates) {
        this.matters = matters;
        this.store = store;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/orders/new")
    JteModel form(@PathVariable UUID id, SignedIn who, Frame frame) {
        return templates.mattersOrder(
                new OrderPage(frame, matter(id, who), ids.next(), "", "", "", Map.of(), List.of()));
    }

    @PostMapping("/matters/{id}/orders/new")
    ResponseEntity<JteModel> add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        String title = typed.text("title");
        String source = typed.text("source");
        String body = typed.text("body");
        UUID orderId = typed.id("id").orElseGet(ids::next);
        List<String> findings = findings(body);
        Refusals refusals = refusals(frame, title, source, body, findings);
        Matter matter = matter(id, who);
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.mattersOrder(
                            new OrderPage(frame, matter, orderId, title, source, body, refusals.all(), findings)));
        }
        MatterPage.Order order = new MatterPage.Order(orderId, title, source, body);
        return transactions.as(who.viewer(), "standing order added", transaction -> {
            store.add(transaction, who.viewer(), id, order, clock.instant());
            return SeeOther.at("/matters/" + id + "#orders", "matters.saved");
        });
    }

    private Matter matter(UUID id, SignedIn who) {
        return transactions
                .as(who.viewer(), "standing orders looked at", transaction -> matters.find(transaction, id))
                .orElseThrow(MatterPages::missing);
    }

    private List<String> findings(String body) {
        if (body.isEmpty() || body.length() > Refusals.PAGE) {
            return List.of();
        }
        return packs.findings(body).stream()
                .map(finding -> (finding.line() > 0 ? finding.line() + ": " : "") + finding.sentence())
                .toList();
    }

    private static Refusals refusals(Frame frame, String title, String source, String body, List<String> findings) {
        Refusals refusals = new Refusals(frame.text());
        refusals.required("title", title, "matters.refused.order-title");
        refusals.atMost("title", title, Refusals.NAME);
        refusals.required("source", source, "matters.refused.order-source");
        refusals.atMost("source", source, Refusals.LINE);
        refusals.required("body", body, "matters.refused.order-body");
        refusals.atMost("body", body, Refusals.PAGE);
        if (!findings.isEmpty()) {
            refusals.add("body", "matters.refused.order-wrong", findings.size());
        }
        return refusals;
    }
}
