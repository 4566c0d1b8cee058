package org.countersign.law.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.tree.Tree;

/** The lines of a playbook's parts. */
final class Places {
    private final Map<String, Integer> lines = new HashMap<>();

    Places(Tree.Mapping playbook) {
        for (String list : List.of("asks", "phases", "milestones", "steps")) {
            for (Tree.Mapping each : mappings(playbook, list)) {
                note(list, each);
                mappings(each, "never").forEach(gate -> note("never", gate));
            }
        }
    }

    private void note(String list, Tree.Mapping each) {
        if (each.entries().get("id") instanceof Tree.Text id) {
            lines.put(list + " " + id.value(), each.line());
        }
    }

    /** The line of a part; where an id stands twice, of the later one. */
    int line(String list, String id) {
        return lines.getOrDefault(list + " " + id, 0);
    }

    private static List<Tree.Mapping> mappings(Tree.Mapping of, String key) {
        List<Tree.Mapping> found = new ArrayList<>();
        if (of.entries().get(key) instanceof Tree.Items items) {
            for (Tree item : items.items()) {
                if (item instanceof Tree.Mapping mapping) {
                    found.add(mapping);
                }
            }
        }
        return found;
    }
}
