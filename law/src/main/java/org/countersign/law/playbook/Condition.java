package org.countersign.law.playbook;

import java.util.List;
import java.util.Map;

/**
 * Facts of the matter under which something applies. A fact that nobody has stated yet excludes nothing: what might
 * apply is shown, and a gate that might hold holds.
 *
 * @param facts the values allowed, by fact; empty applies always
 */
public record Condition(Map<String, List<String>> facts) {
    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        facts = Map.copyOf(facts);
    }

    public boolean admits(Map<String, String> stated) {
        if (facts.isEmpty()) {
            return true;
        }
        for (Map.Entry<String, List<String>> each : facts.entrySet()) {
            String value = stated.get(each.getKey());
            if (value != null && !each.getValue().contains(value)) {
                return false;
            }
        }
        return true;
    }
}
