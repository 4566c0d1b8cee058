package org.countersign.server.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.law.Finding;
import org.countersign.server.lawbook.Packs;

/**
 * The standing orders of a matter that displace rules: their texts by id.
 *
 * @param texts in order of id
 */
record OrdersInForce(Map<String, String> texts) {

    private static final String FILE = "order ";

    static OrdersInForce of(List<Order> orders) {
        Map<String, String> texts = new TreeMap<>();
        orders.stream()
                .filter(order -> order.withdrawn().isEmpty())
                .forEach(order -> texts.put(order.orderId().toString(), order.body()));
        return new OrdersInForce(texts);
    }

    OrdersInForce with(Order order) {
        Map<String, String> more = new TreeMap<>(texts);
        more.put(order.orderId().toString(), order.body());
        return new OrdersInForce(more);
    }

    OrdersInForce without(UUID orderId) {
        Map<String, String> fewer = new TreeMap<>(texts);
        fewer.remove(orderId.toString());
        return new OrdersInForce(fewer);
    }

    /** What is wrong with an order, alone or beside the others of its matter. */
    List<String> findings(Order order, Packs packs) {
        List<Finding> findings = new ArrayList<>(packs.findings(order.body()));
        if (findings.isEmpty()) {
            packs.with(with(order).texts()).findings().stream()
                    .filter(finding -> finding.file().startsWith(FILE))
                    .forEach(findings::add);
        }
        return findings.stream()
                .map(finding -> (finding.line() > 0 ? finding.line() + ": " : "") + finding.sentence())
                .toList();
    }
}
