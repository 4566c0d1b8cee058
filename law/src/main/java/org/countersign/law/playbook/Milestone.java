package org.countersign.law.playbook;

import java.util.List;
import org.countersign.courttime.Label;

/**
 * A state that steps and gates wait for, reached by any one of its ways. A person may record any milestone with its
 * date; where no way is named that is the only one.
 *
 * @param id unique in the playbook
 * @param label its name
 * @param when facts under which it applies; one that does not apply is awaited by nothing
 * @param events events of the vocabulary, any of which reaches it
 * @param steps steps, any of which reaches it when done (a skipped step does not)
 * @param past rules whose last day must be over: it is reached on the day after
 * @param opens rules that state a first day: it is reached on that day
 */
public record Milestone(
        String id,
        Label label,
        Condition when,
        List<String> events,
        List<String> steps,
        List<String> past,
        List<String> opens) {
    public Milestone {
        events = List.copyOf(events);
        steps = List.copyOf(steps);
        past = List.copyOf(past);
        opens = List.copyOf(opens);
    }
}
