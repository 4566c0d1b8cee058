package org.countersign.courttime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The closed lists: events, service methods, facts, kinds of court, sources. They are data; code knows only the few names
 * that the computation itself asks for.
 *
 * @param events by id
 * @param services by id
 * @param facts by id
 * @param kinds by id
 * @param sources texts by id
 */
public record Vocabulary(
        Map<String, Label> events,
        Map<String, Label> services,
        Map<String, Fact> facts,
        Map<String, CourtKind> kinds,
        Map<String, String> sources) {
    /** No words. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** What the value of a fact looks like. */
    public enum FactType {
        VALUES,
        DATE,
        DATES,
        TEXT,
        PERIOD,
        YES_NO
    }

    /**
     * A fact that may be stated.
     *
     * @param type what its value looks like
     * @param values the values allowed, where they are listed
     * @param label its name
     */
    public record Fact(FactType type, List<String> values, Label label) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * A kind of court.
     *
     * @param counting the counting method of its own rules, for periods set by order; empty where none is known
     * @param label its name
     */
    public record CourtKind(String counting, Label label) {}

    /** The label of an event, or its id where the vocabulary does not have it. */
    public Label event(String id) {
        return Optional.ofNullable(events.get(id)).orElse(new Label(id, id));
    }

    /** The label of a service method, or its id. */
    public Label service(String id) {
        return Optional.ofNullable(services.get(id)).orElse(new Label(id, id));
    }
}
