package org.countersign.server.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Wording;

/**
 * A standing order as typed.
 *
 * @param orderId given to the form when it was made, so that a form sent twice adds one order
 */
public record OrderForm(UUID orderId, String title, String source, String body, int version) {

    static OrderForm empty(UUID orderId) {
        return new OrderForm(orderId, "", "", "", 1);
    }

    static OrderForm of(Order order) {
        return new OrderForm(order.orderId(), order.title(), order.source(), order.body(), order.version());
    }

    static OrderForm from(Typed typed, UUID otherwise) {
        return new OrderForm(
                typed.id("id").orElse(otherwise),
                typed.text("title"),
                typed.text("source"),
                typed.text("body"),
                typed.number("version"));
    }

    OrderForm onVersion(int other) {
        return new OrderForm(orderId, title, source, body, other);
    }

    Order order() {
        return new Order(orderId, title, source, body, Optional.empty(), version);
    }

    /** The fields, as a page that asks once more carries them along. */
    Map<String, String> hidden() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", orderId.toString());
        fields.put("title", title);
        fields.put("source", source);
        fields.put("body", body);
        fields.put("version", String.valueOf(version));
        return fields;
    }

    /** @param findings what the law's reader finds wrong in the text */
    Refusals refusals(Wording text, List<String> findings) {
        Refusals refusals = new Refusals(text);
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

    /** What differs from what is stored: the name of each field, and what stands there. */
    Map<String, String> differing(Order stored) {
        Map<String, String> differing = new LinkedHashMap<>();
        differ(differing, "matters.order.title", title, stored.title());
        differ(differing, "matters.order.source", source, stored.source());
        differ(differing, "matters.order.body", body, stored.body());
        return differing;
    }

    private static void differ(Map<String, String> differing, String key, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            differing.put(key, theirs);
        }
    }
}
