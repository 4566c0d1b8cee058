package org.countersign.law.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.law.playbook.Repeats;
import org.jspecify.annotations.Nullable;

/** The occurrences of every step of a plan and the mark that counts for each. They follow from what happened and was done
 * alone, so that reading a plan twice, or entering a phase again, makes no second one. */
final class Occurrences {
    private static final Comparator<Happened> BY_DAY =
            Comparator.comparing(Happened::on).thenComparing(Happened::id);
    private static final List<String> ONCE = List.of(Mark.FIRST);

    private final PlanShape shape;
    private final @Nullable Mark[] first;
    private final Map<String, Mark>[] others;
    private final List<Happened>[] calls;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Occurrences(PlanShape shape, PlanState state) {
        this.shape = shape;
        this.first = new Mark[shape.steps.length];
        this.others = new Map[shape.steps.length];
        this.calls = new List[shape.steps.length];
        Arrays.fill(others, Map.of());
        Arrays.fill(calls, List.of());
        state.events().forEach(this::call);
        state.marks().forEach(this::mark);
    }

    private void call(Happened event) {
        int[] called = shape.stepsRepeatedOn.get(event.event());
        if (called == null) {
            return;
        }
        for (int step : called) {
            if (calls[step].isEmpty()) {
                calls[step] = new ArrayList<>();
            }
            if (calls[step].stream().noneMatch(each -> each.id().equals(event.id()))) {
                calls[step].add(event);
            }
        }
    }

    private void mark(Mark mark) {
        int step = shape.step(mark.step());
        if (step < 0) {
            return;
        }
        if (mark.occurrence().equals(Mark.FIRST)) {
            Mark known = first[step];
            if (known == null || mark.isLaterThan(known)) {
                first[step] = mark;
            }
            return;
        }
        if (others[step].isEmpty()) {
            others[step] = new HashMap<>();
        }
        others[step].merge(mark.occurrence(), mark, (one, other) -> other.isLaterThan(one) ? other : one);
    }

    /** The keys of a step's occurrences, in their order; never none. */
    List<String> of(int step) {
        if (others[step].isEmpty() && calls[step].isEmpty()) {
            return ONCE;
        }
        return switch (shape.steps[step].repeats()) {
            case Repeats.Once once -> ONCE;
            case Repeats.ByHand byHand -> numbered(others[step].keySet());
            case Repeats.OnEvents on -> called(step);
        };
    }

    private static List<String> numbered(Set<String> keys) {
        Set<String> sorted =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        sorted.add(Mark.FIRST);
        sorted.addAll(keys);
        return List.copyOf(sorted);
    }

    /** One for each event; and what was done for an event that is gone stays, at the end. */
    private List<String> called(int step) {
        List<String> keys = new ArrayList<>();
        calls[step].stream().sorted(BY_DAY).map(Happened::id).forEach(keys::add);
        others[step].keySet().stream()
                .sorted()
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        if (keys.isEmpty() || first[step] != null) {
            keys.add(Mark.FIRST);
        }
        return keys;
    }

    /** Whether an occurrence still waits for the event that calls for it. */
    boolean lacksItsEvent(int step, String occurrence) {
        return occurrence.equals(Mark.FIRST)
                && shape.steps[step].repeats() instanceof Repeats.OnEvents
                && first[step] == null;
    }

    /** The mark that counts; null where nobody did anything. */
    @Nullable
    Mark mark(int step, String occurrence) {
        return occurrence.equals(Mark.FIRST) ? first[step] : others[step].get(occurrence);
    }

    /** Whether any occurrence carries this mark. */
    boolean anyIs(int step, Mark.Kind kind) {
        Mark known = first[step];
        if (known != null && known.kind() == kind) {
            return true;
        }
        for (Mark other : others[step].values()) {
            if (other.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean is(int step, String occurrence, Mark.Kind kind) {
        Mark known = mark(step, occurrence);
        return known != null && known.kind() == kind;
    }
}
