package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.countersign.courttime.Law;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Tree;
import org.countersign.courttime.tree.Written;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookReader;
import org.jspecify.annotations.Nullable;

/**
 * What an edited playbook would change in a running plan, part by part. A plan may take any of the changes and leave the
 * others; what comes out is read again whole, so that a choice which leaves a name without its part is refused.
 */
public final class PlaybookDifference {
    private static final List<String> LISTS = List.of("asks", "phases", "milestones", "steps");

    private final Tree.Mapping running;
    private final Tree.Mapping edited;

    private PlaybookDifference(Playbook running, Playbook edited) {
        this.running = running.written().tree();
        this.edited = edited.written().tree();
    }

    public static PlaybookDifference between(Playbook running, Playbook edited) {
        return new PlaybookDifference(running, edited);
    }

    /** Every difference: removed and changed parts in the order of the running playbook, then those that are new. */
    public List<PlaybookChange> changes() {
        List<PlaybookChange> changes = new ArrayList<>();
        for (String list : LISTS) {
            Map<String, Tree.Mapping> before = parts(running, list);
            Map<String, Tree.Mapping> after = parts(edited, list);
            before.forEach((id, part) -> change(list, id, part, after.get(id)).ifPresent(changes::add));
            after.keySet().stream()
                    .filter(id -> !before.containsKey(id))
                    .forEach(id -> changes.add(new PlaybookChange(PlaybookChange.Kind.ADDED, list, id, List.of())));
        }
        return changes;
    }

    private static Optional<PlaybookChange> change(
            String list, String id, Tree.Mapping before, Tree.@Nullable Mapping after) {
        if (after == null) {
            return Optional.of(new PlaybookChange(PlaybookChange.Kind.REMOVED, list, id, List.of()));
        }
        Set<String> keys = new LinkedHashSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        List<String> fields = keys.stream()
                .filter(key -> !same(before.entries().get(key), after.entries().get(key)))
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaybookChange(PlaybookChange.Kind.CHANGED, list, id, fields));
    }

    private static boolean same(@Nullable Tree one, @Nullable Tree other) {
        return one != null && other != null && wrapped(one).equals(wrapped(other));
    }

    private static Written wrapped(Tree tree) {
        return new Written(new Tree.Mapping(Map.of("value", tree), 0));
    }

    /**
     * The running playbook with some of the changes.
     *
     * @param defects where it is noted why the choice does not hold together
     */
    public Optional<Playbook> taking(Collection<PlaybookChange> chosen, Law law, List<Defect> defects) {
        Map<String, Tree> entries = new LinkedHashMap<>(running.entries());
        for (String list : LISTS) {
            SequencedMap<String, Tree.Mapping> parts = parts(running, list);
            Map<String, Tree.Mapping> after = parts(edited, list);
            for (PlaybookChange change : chosen) {
                if (change.list().equals(list)) {
                    take(change, parts, after);
                }
            }
            if (!parts.isEmpty() || entries.containsKey(list)) {
                entries.put(list, new Tree.Items(inOrder(parts, after), 0));
            }
        }
        entries.put("examples", new Tree.Items(List.of(), 0));
        entries.remove("sheet");
        return PlaybookReader.read(new Tree.Mapping(entries, 0), law, defects);
    }

    private static void take(PlaybookChange change, Map<String, Tree.Mapping> parts, Map<String, Tree.Mapping> after) {
        Tree.Mapping part = after.get(change.id());
        if (part == null) {
            parts.remove(change.id());
        } else {
            parts.put(change.id(), part);
        }
    }

    /** The parts in the order of the edited playbook; one that it dropped stays behind the part it followed. */
    private static List<Tree> inOrder(SequencedMap<String, Tree.Mapping> parts, Map<String, Tree.Mapping> after) {
        List<String> ids = new ArrayList<>(after.keySet());
        int place = 0;
        for (String id : parts.keySet()) {
            if (!after.containsKey(id)) {
                ids.add(place, id);
            }
            place = ids.indexOf(id) + 1;
        }
        List<Tree> ordered = new ArrayList<>();
        for (String id : ids) {
            Tree.Mapping part = parts.get(id);
            if (part != null) {
                ordered.add(part);
            }
        }
        return ordered;
    }

    private static SequencedMap<String, Tree.Mapping> parts(Tree.Mapping playbook, String list) {
        SequencedMap<String, Tree.Mapping> parts = new LinkedHashMap<>();
        if (playbook.entries().get(list) instanceof Tree.Items items) {
            for (Tree item : items.items()) {
                if (item instanceof Tree.Mapping part && part.entries().get("id") instanceof Tree.Text id) {
                    parts.put(id.value(), part);
                }
            }
        }
        return parts;
    }
}
