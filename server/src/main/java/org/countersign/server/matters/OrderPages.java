package org.countersign.server.matters;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
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

/** Adding, correcting and withdrawing a judge's standing order, read by the law's own reader before it is stored. */
@Controller
class OrderPages {

    private final Matters matters;
    private final OrderStore store;
    private final OrderDeciding deciding;
    private final Packs packs;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transactions;
    private final Templates templates;

    OrderPages(
            Matters matters,
            OrderStore store,
            OrderDeciding deciding,
            Packs packs,
            Ids ids,
            Clock clock,
            Transactions transactions,
            Templates templates) {
        this.matters = matters;
        this.store = store;
        this.deciding = deciding;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
        this.templates = templates;
    }

    static String at(UUID matterId) {
        return "/matters/" + matterId + "/orders/";
    }

    @GetMapping("/matters/{id}/orders/new")
    JteModel empty(@PathVariable UUID id, SignedIn who, Frame frame) {
        return transactions.as(
                who.viewer(),
                "standing orders looked at",
                transaction -> templates.mattersOrder(
                        OrderPage.of(frame, matter(transaction, id), OrderForm.empty(ids.next()), false)));
    }

    @GetMapping("/matters/{id}/orders/{order}")
    JteModel known(@PathVariable UUID id, @PathVariable UUID order, SignedIn who, Frame frame) {
        return transactions.as(who.viewer(), "standing orders looked at", transaction -> {
            Matter matter = matter(transaction, id);
            return templates.mattersOrder(
                    OrderPage.of(frame, matter, OrderForm.of(standing(transaction, id, order)), true));
        });
    }

    @PostMapping("/matters/{id}/orders/new")
    ResponseEntity<JteModel> add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, SignedIn who, Frame frame) {
        Typed typed = new Typed(fields);
        OrderForm form = OrderForm.from(typed, ids.next());
        return transactions.as(who.viewer(), "standing order added", transaction -> {
            OrderPage page = OrderPage.of(frame, matter(transaction, id), form, false);
            return stored(transaction, who, page, typed, () -> {
                store.add(transaction, who.viewer(), id, form.order(), clock.instant());
                return store.of(transaction, id).stream()
                        .anyMatch(each -> each.orderId().equals(form.orderId()));
            });
        });
    }

    @PostMapping("/matters/{id}/orders/{order}")
    ResponseEntity<JteModel> correct(
            @PathVariable UUID id,
            @PathVariable UUID order,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn who,
            Frame frame) {
        Typed typed = new Typed(fields);
        OrderForm typedForm = OrderForm.from(typed, order);
        OrderForm form =
                new OrderForm(order, typedForm.title(), typedForm.source(), typedForm.body(), typedForm.version());
        return transactions.as(who.viewer(), "standing order corrected", transaction -> {
            Matter matter = matter(transaction, id);
            Order before = standing(transaction, id, order);
            OrderPage page = OrderPage.of(frame, matter, form, true);
            if (form.version() != before.version()) {
                return stale(OrderPage.of(frame, matter, form.onVersion(before.version()), true), before);
            }
            return stored(transaction, who, page, typed, () -> store.correct(transaction, id, form.order()));
        });
    }

    @PostMapping("/matters/{id}/orders/{order}/withdrawal")
    ResponseEntity<JteModel> withdraw(
            @PathVariable UUID id,
            @PathVariable UUID order,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn who,
            Frame frame) {
        Typed typed = new Typed(fields);
        String because = typed.text("because");
        return transactions.as(who.viewer(), "standing order withdrawn", transaction -> {
            Matter matter = matter(transaction, id);
            Order before = standing(transaction, id, order);
            OrderPage page =
                    OrderPage.of(frame, matter, OrderForm.of(before), true).withdrawing(because);
            Refusals refusals = new Refusals(frame.text());
            refusals.required("because", because, "matters.refused.because");
            refusals.atMost("because", because, Refusals.LINE);
            if (typed.number("version") != before.version()) {
                refusals.add("", "matters.refused.order-stale");
            }
            if (!refusals.andUnseen(typed).isEmpty()) {
                return refused(page, refusals, List.of());
            }
            Map<String, String> hidden = new LinkedHashMap<>();
            hidden.put("because", because);
            hidden.put("version", String.valueOf(before.version()));
            OrderDeciding.Asked asked = new OrderDeciding.Asked(
                    page.action() + "/withdrawal",
                    frame.text().of("matters.order.withdraw.do"),
                    hidden,
                    OrdersInForce.of(store.of(transaction, id)).without(order).texts(),
                    () -> store.withdraw(transaction, who.viewer(), id, before, because, clock.instant()));
            return deciding.decide(transaction, who.viewer(), frame, matter, asked, typed.text(OrderDeciding.SHOWN));
        });
    }

    private ResponseEntity<JteModel> stored(
            DSLContext transaction,
            SignedIn who,
            OrderPage page,
            Typed typed,
            java.util.function.BooleanSupplier write) {
        UUID id = page.matter().matterId();
        OrderForm form = page.form();
        OrdersInForce others = OrdersInForce.of(store.of(transaction, id)).without(form.orderId());
        boolean isReadable = !form.body().isEmpty() && form.body().length() <= Refusals.PAGE;
        List<String> findings = isReadable ? others.findings(form.order(), packs) : List.of();
        Refusals refusals = form.refusals(page.frame().text(), findings).andUnseen(typed);
        if (!refusals.isEmpty()) {
            return refused(page, refusals, findings);
        }
        OrderDeciding.Asked asked = new OrderDeciding.Asked(
                page.action(),
                page.frame().text().of("matters.order.put-in-force"),
                form.hidden(),
                others.with(form.order()).texts(),
                write);
        return deciding.decide(
                transaction, who.viewer(), page.frame(), page.matter(), asked, typed.text(OrderDeciding.SHOWN));
    }

    private ResponseEntity<JteModel> refused(OrderPage page, Refusals refusals, List<String> findings) {
        return ResponseEntity.unprocessableContent().body(templates.mattersOrder(page.refused(refusals, findings)));
    }

    private ResponseEntity<JteModel> stale(OrderPage page, Order stored) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(templates.mattersOrder(page.beside(page.form().differing(stored))));
    }

    private Matter matter(DSLContext transaction, UUID id) {
        return matters.find(transaction, id).orElseThrow(MatterPages::missing);
    }

    private Order standing(DSLContext transaction, UUID id, UUID order) {
        return store.of(transaction, id).stream()
                .filter(each -> each.orderId().equals(order) && each.withdrawn().isEmpty())
                .findFirst()
                .orElseThrow(MatterPages::missing);
    }
}
