package org.countersign.server.lawbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.countersign.law.Finding;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;

/** The law with orders beside it. A few combinations are kept, for most matters of a judge have the same orders. */
final class StandingOrders {

    private static final int KEPT = 8;

    private final Supplier<SequencedMap<String, String>> packs;

    private final Map<SortedMap<String, String>, LawBook> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SortedMap<String, String>, LawBook> eldest) {
            return size() > KEPT;
        }
    };

    StandingOrders(Supplier<SequencedMap<String, String>> packs) {
        this.packs = packs;
    }

    List<Finding> findings(String order) {
        String name = "standing-order.yaml";
        SequencedMap<String, String> texts = packs.get();
        texts.put(name, order);
        return LawLoader.load(texts).findings().stream()
                .filter(finding -> finding.file().equals(name))
                .toList();
    }

    LawBook with(SortedMap<String, String> orders) {
        synchronized (kept) {
            return kept.computeIfAbsent(orders, this::load);
        }
    }

    private LawBook load(SortedMap<String, String> orders) {
        SequencedMap<String, String> texts = packs.get();
        orders.forEach((name, text) -> texts.put("order " + name, text));
        return LawLoader.load(texts);
    }
}
