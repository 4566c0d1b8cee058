package org.countersign.law.plan;

import java.util.List;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Repeats;

/** How a step repeats, asked in the ways that a plan asks. */
final class Repeated {
    private Repeated() {}

    /** The events for each of which a step comes once; none for other steps. */
    static List<String> eventsOf(PlaybookStep step) {
        return switch (step.repeats()) {
            case Repeats.Once once -> List.of();
            case Repeats.ByHand byHand -> List.of();
            case Repeats.OnEvents on -> on.events();
        };
    }

    /** Whether both come once for each of the same events, so that one's occurrence waits for the other's. */
    static boolean together(PlaybookStep one, PlaybookStep other) {
        return one.repeats() instanceof Repeats.OnEvents && one.repeats().equals(other.repeats());
    }
}
