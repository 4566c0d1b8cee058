package org.countersign.server.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;

/** What a change does to one deadline, before it is said or done. */
sealed interface Effect {

    /** @param ofSecondEntry whether it rests on the second person's entry */
    record Appears(Started.Dated started, boolean ofSecondEntry) implements Effect {}

    record Moves(Standing before, Started.Dated started) implements Effect {}

    record Falls(Standing before, Label reason) implements Effect {}

    /** The same date; a second person's deadline that stands becomes the only one. */
    record Stays(Standing before, Optional<Started.Dated> started) implements Effect {}

    record Refuses(Started.Refused refusal) implements Effect {}

    /**
     * What leads from the deadlines that stand to those that are computed. A deadline whose rule is refused now stays:
     * nothing disappears because a fact is missing.
     */
    static List<Effect> between(List<Standing> standing, List<Started> started, Label whyFalls) {
        List<Effect> effects = new ArrayList<>();
        for (Started each : started) {
            Optional<Standing> before = standing.stream()
                    .filter(one -> one.ruleId().equals(each.ruleId()))
                    .findFirst();
            effects.add(
                    switch (each) {
                        case Started.Dated dated ->
                            before.map(one -> moved(one, dated)).orElseGet(() -> new Appears(dated, false));
                        case Started.Refused refused -> new Refuses(refused);
                    });
        }
        standing.stream()
                .filter(one -> started.stream().noneMatch(each -> each.ruleId().equals(one.ruleId())))
                .forEach(one -> effects.add(
                        one.isMet() || nothingIsComputable(started)
                                ? new Stays(one, Optional.empty())
                                : new Falls(one, whyFalls)));
        return effects;
    }

    private static boolean nothingIsComputable(List<Started> started) {
        return started.stream().anyMatch(each -> each.ruleId().isEmpty());
    }

    private static Effect moved(Standing before, Started.Dated started) {
        return before.isMet() || before.terms().agreesWith(started.terms())
                ? new Stays(before, Optional.of(started))
                : new Moves(before, started);
    }
}
