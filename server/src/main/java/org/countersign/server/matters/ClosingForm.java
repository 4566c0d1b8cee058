package org.countersign.server.matters;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Ending a matter, as typed.
 *
 * @param reason an id of the closing reasons
 * @param endings what becomes of each open deadline, by its id: an id of the deadline endings
 * @param into the number of the matter into which this one is consolidated
 */
public record ClosingForm(String reason, Map<String, String> endings, String into, int version) {

    /** How the field of a deadline begins. */
    public static final String ENDING = "ending-";

    public ClosingForm {
        endings = Map.copyOf(endings);
    }

    static ClosingForm empty(int version) {
        return new ClosingForm("", Map.of(), "", version);
    }

    static ClosingForm from(Typed typed) {
        SortedMap<String, String> endings = new TreeMap<>();
        typed.fields().keySet().stream()
                .filter(field -> field.startsWith(ENDING))
                .forEach(field -> endings.put(field.substring(ENDING.length()), typed.text(field)));
        return new ClosingForm(typed.text("reason"), endings, typed.text("into"), typed.number("version"));
    }

    ClosingForm onVersion(int other) {
        return new ClosingForm(reason, endings, into, other);
    }

    /** What becomes of a deadline; empty where nothing was chosen. */
    public String ending(UUID deadlineId) {
        return endings.getOrDefault(deadlineId.toString(), "");
    }
}
