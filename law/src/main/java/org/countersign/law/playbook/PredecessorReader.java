package org.countersign.law.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads what must come first: a step's id, `{milestone: …}`, `{event: …}` or `{any: […]}`. */
final class PredecessorReader {
    private static final String EXPECTED =
            "names what comes first as a step's id, {milestone: …}, {event: …} or {any: […]}.";

    private PredecessorReader() {}

    static List<Predecessor> all(Fields fields, String key) {
        return fields.tree(key)
                .map(tree -> switch (tree) {
                    case Tree.Items items -> each(fields, key, items);
                    case Tree.Text text -> one(fields, key, text).stream().toList();
                    case Tree.Mapping mapping ->
                        one(fields, key, mapping).stream().toList();
                })
                .orElse(List.of());
    }

    static Optional<Predecessor> single(Fields fields, String key) {
        return fields.tree(key).flatMap(tree -> one(fields, key, tree));
    }

    private static List<Predecessor> each(Fields fields, String key, Tree.Items items) {
        List<Predecessor> found = new ArrayList<>();
        items.items().forEach(item -> one(fields, key, item).ifPresent(found::add));
        return found;
    }

    private static Optional<Predecessor> one(Fields fields, String key, Tree tree) {
        return switch (tree) {
            case Tree.Text text -> Optional.of(new Predecessor.OfStep(text.value()));
            case Tree.Items items -> wrong(fields, key, items.line());
            case Tree.Mapping mapping -> named(fields, key, mapping);
        };
    }

    private static Optional<Predecessor> named(Fields fields, String key, Tree.Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return wrong(fields, key, mapping.line());
        }
        String kind = mapping.entries().keySet().iterator().next();
        Fields inner = new Fields(mapping, fields.what() + ", `" + key + "`", fields.defects());
        return switch (kind) {
            case "milestone" -> inner.text(kind).map(Predecessor.OfMilestone::new);
            case "event" -> inner.text(kind).map(Predecessor.OfEvent::new);
            case "any" -> Optional.of(new Predecessor.AnyOf(all(inner, kind)));
            default -> wrong(fields, key, mapping.line());
        };
    }

    private static Optional<Predecessor> wrong(Fields fields, String key, int line) {
        fields.wrong(line, "`" + key + "` " + EXPECTED);
        return Optional.empty();
    }
}
