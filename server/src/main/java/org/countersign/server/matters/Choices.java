package org.countersign.server.matters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.countersign.courttime.Label;

/**
 * One closed list in its order.
 *
 * @param labels what each choice is called, by its id
 */
public record Choices(SequencedMap<String, Label> labels) {

    public Choices {
        labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    }

    /** Whether this is one of them. */
    public boolean has(String id) {
        return labels.containsKey(id);
    }

    /** What a choice is called in both languages; its id where the list no longer has it. */
    Label label(String id) {
        return labels.getOrDefault(id, new Label(id, id));
    }

    /** What a choice is called; its id where the list no longer has it. */
    public String name(String id, Locale language) {
        return labels.getOrDefault(id, new Label(id, id)).in(language);
    }

    /** Ids and names in a language, as a field takes them. */
    public Map<String, String> in(Locale language) {
        Map<String, String> options = new LinkedHashMap<>();
        labels.forEach((id, label) -> options.put(id, label.in(language)));
        return options;
    }

    /** The same with a first choice of nothing. */
    public Map<String, String> orNone(String none, Locale language) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        options.putAll(in(language));
        return options;
    }
}
