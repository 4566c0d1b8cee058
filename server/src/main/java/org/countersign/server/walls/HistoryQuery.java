package org.countersign.server.walls;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a history is narrowed to; what cannot be read narrows nothing.
 *
 * @param show "changes" or "readings"
 * @param person the id of whose acts, or empty for everyone's
 * @param page from 0
 */
public record HistoryQuery(String show, String person, int page) {

    /** Lines of a page. */
    static final int LINES = 50;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FURTHEST = 100_000;

    public HistoryQuery {
        show = show.equals("readings") ? show : "changes";
        person = ID.matcher(person).matches() ? person : "";
        page = Math.clamp(page, 0, FURTHEST);
    }

    boolean isReadings() {
        return show.equals("readings");
    }

    Optional<UUID> personId() {
        return person.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(person));
    }

    /** Whether anything is narrowed. */
    public boolean isNarrowed() {
        return isReadings() || !person.isEmpty();
    }

    int offset() {
        return page * LINES;
    }

    String at(int other) {
        return "?show=" + show + "&person=" + person + "&page=" + other;
    }
}
