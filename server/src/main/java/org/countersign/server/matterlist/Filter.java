package org.countersign.server.matterlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed by and how it is sorted, as the address says it. Empty text narrows nothing.
 *
 * @param words in title, number, case number or the name of a party
 * @param state a state of matters; "live" is intake and open; "all" is every one
 * @param area a practice area
 * @param phase a phase
 * @param court a court's id
 * @param member the person on the team
 * @param risk "past", "soon" or "none": our deadlines past, within ten days, or no open deadline at all
 * @param sort "due", "title" or "opened"
 */
public record Filter(
        String words, String state, String area, String phase, String court, String member, String risk, Sort sort) {

    private static final int LONGEST = 200;
    static final String ADDRESS = "/matters";

    /** The orders in which matters can be listed, each with the name that the address gives it. */
    public enum Sort {
        DUE("due"),
        TITLE("title"),
        OPENED("opened");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Sort of(String word) {
            return List.of(values()).stream()
                    .filter(sort -> sort.word.equals(word))
                    .findFirst()
                    .orElse(DUE);
        }
    }

    static Filter from(MultiValueMap<String, String> query) {
        return new Filter(
                text(query, "words"),
                text(query, "state"),
                text(query, "area"),
                text(query, "phase"),
                text(query, "court"),
                text(query, "member"),
                text(query, "risk"),
                Sort.of(text(query, "sort")));
    }

    /** Whether the list is narrowed at all. */
    public boolean isActive() {
        return !fields().isEmpty();
    }

    /** The person on the team; empty when the text is no id. */
    Optional<UUID> memberId() {
        try {
            return Optional.of(UUID.fromString(member));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The address of this list, and of a part of it. */
    String address(String path, Map<String, String> more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> values = new LinkedHashMap<>(fields());
        values.putAll(more);
        values.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The address of this list sorted otherwise, from its beginning. */
    public String sortedBy(String word) {
        return new Filter(words, state, area, phase, court, member, risk, Sort.of(word)).address(ADDRESS, Map.of());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", words);
        fields.put("state", state);
        fields.put("area", area);
        fields.put("phase", phase);
        fields.put("court", court);
        fields.put("member", member);
        fields.put("risk", risk);
        fields.put("sort", sort == Sort.DUE ? "" : sort.word());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        String plain = value == null ? "" : value.replace("\u0000", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
