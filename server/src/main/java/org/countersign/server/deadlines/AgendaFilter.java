package org.countersign.server.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a list of deadlines is narrowed by, as it stands in the address.
 *
 * @param person a person's id: deadlines assigned to them
 * @param matter a matter's id
 * @param act ours, theirs, court or nobody; asked: those of which nobody has said whose act they are
 * @param state open, met, fallen; all of them when "all"
 * @param unconfirmed "true": only those on unconfirmed law
 * @param mine "true": only those assigned to the reader
 * @param on a day of the week or month shown
 * @param page from 1
 */
public record AgendaFilter(
        String person,
        String matter,
        String act,
        String state,
        String unconfirmed,
        String mine,
        String on,
        String page) {

    static final String ASKED = "asked";

    public AgendaFilter {
        person = Objects.requireNonNullElse(person, "");
        matter = Objects.requireNonNullElse(matter, "");
        act = Objects.requireNonNullElse(act, "");
        state = Objects.requireNonNullElse(state, "");
        unconfirmed = Objects.requireNonNullElse(unconfirmed, "");
        mine = Objects.requireNonNullElse(mine, "");
        on = Objects.requireNonNullElse(on, "");
        page = Objects.requireNonNullElse(page, "");
    }

    /** Whether anything is narrowed. */
    public boolean isActive() {
        return !query(1).isEmpty();
    }

    Optional<UUID> personId() {
        return id(person);
    }

    Optional<UUID> matterId() {
        return id(matter);
    }

    /** The states asked for; what is no state is read as open. */
    String stateOrOpen() {
        return state.equals("met") || state.equals("fallen") || state.equals("all") ? state : "open";
    }

    int number() {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The day asked for; empty where none or no day is written. */
    Optional<LocalDate> day() {
        try {
            return on.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(on)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The same filter as a query, of another page; empty when nothing is narrowed. */
    String query(int ofPage) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("person", person);
        asked.put("matter", matter);
        asked.put("act", act);
        asked.put("state", state);
        asked.put("unconfirmed", unconfirmed);
        asked.put("mine", mine);
        asked.put("on", on);
        asked.put("page", ofPage > 1 ? String.valueOf(ofPage) : "");
        return asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "="
                        + java.net.URLEncoder.encode(each.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
