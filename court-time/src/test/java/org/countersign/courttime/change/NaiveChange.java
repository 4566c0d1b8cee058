package org.countersign.courttime.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Law;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.smalllaw.Dates;

/** What moves, found by computing everything again. */
record NaiveChange(Law after) {
    Set<String> moved(List<Docketed> open) {
        CourtTime courtTime = new CourtTime(after);
        return open.stream()
                .filter(each -> !same(each.answer().outcome(), courtTime.answer(each.question())))
                .map(Docketed::id)
                .collect(Collectors.toSet());
    }

    private static boolean same(Outcome one, Outcome other) {
        return one instanceof Outcome.Refusal
                ? one.equals(other)
                : Dates.of(one).equals(Dates.of(other));
    }

    static Set<String> moved(Iterable<Effect> effects) {
        Set<String> ids = new java.util.TreeSet<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.Moved moved) {
                ids.add(moved.before().id());
            }
        }
        return ids;
    }
}
