package org.countersign.law.playbook;

import java.util.List;

/** How often a step comes. */
public sealed interface Repeats {
    Repeats ONCE = new Once();

    record Once() implements Repeats {}

    /** Again whenever a person opens another occurrence. */
    record ByHand() implements Repeats {}

    /** Once for each of these events. */
    record OnEvents(List<String> events) implements Repeats {
        public OnEvents {
            events = List.copyOf(events);
        }
    }
}
