package org.countersign.server.matters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Ending a matter, as typed.
 *
 * @param reason an id of the closing reasons
 * @param named the open deadlines that were named and accepted as lying down with the matter
 * @param into the number of the matter into which this one is consolidated
 */
public record ClosingForm(String reason, Set<String> named, String into, int version) {

    public ClosingForm {
        named = Set.copyOf(named);
    }

    static ClosingForm empty(int version) {
        return new ClosingForm("", Set.of(), "", version);
    }

    static ClosingForm from(Typed typed) {
        Set<String> named = new TreeSet<>();
        typed.fields().getOrDefault("named", List.of()).forEach(id -> named.add(String.valueOf(id)));
        return new ClosingForm(typed.text("reason"), named, typed.text("into"), typed.number("version"));
    }

    /** Whether a deadline was named. */
    public boolean names(UUID deadlineId) {
        return named.contains(deadlineId.toString());
    }

    /** The first open deadline that was not named. */
    Optional<MatterPage.Due> unnamed(List<MatterPage.Due> open) {
        return open.stream().filter(due -> !names(due.deadlineId())).findFirst();
    }
}
