package org.countersign.server.lawbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.countersign.law.Finding;
import org.countersign.law.LawBook;
import org.countersign.law.LawFiles;
import org.countersign.law.LawLoader;

/** The law with orders beside it. A few combinations are kept, for most matters of a judge have the same orders. */
final class StandingOrders {

    private static final int KEPT = 8;

    private final Map<SortedMap<String, String>, LawBook> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SortedMap<String, String>, LawBook> eldest) {
            return size() > KEPT;
        }
    };

    List<Finding> findings(String order) {
        String name = "standing-order.yaml";
        SequencedMap<String, String> texts = LawFiles.own();
        texts.put(name, order);
        return LawLoader.load(texts).findings().stream()
                .filter(finding -> finding.file().equals(name))
                .toList();
    }

    LawBook with(SortedMap<String, String> orders) {
        synchronized (kept) {
            return kept.computeIfAbsent(orders, StandingOrders::load);
        }
    }

    private static LawBook load(SortedMap<String, String> orders) {
        SequencedMap<String, String> texts = LawFiles.own();
        orders.forEach((name, text) -> texts.put("order " + name, text));
        return LawLoader.load(texts);
    }
}
