package org.countersign.server.matters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.UnseenCharacters;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, as text; nothing typed is an empty text. */
record Typed(MultiValueMap<String, String> fields) {

    /** Without what surrounds it, and without the one character that the database cannot hold. */
    String text(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "")
                .replace("\u0000", "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** The fields that hold a character which nobody sees, each with its first one. */
    Map<String, String> unseen() {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((field, values) -> values.forEach(value -> UnseenCharacters.first(String.valueOf(value))
                .ifPresent(character -> found.putIfAbsent(field, character))));
        return found;
    }

    /** A number, or 0 where there is none. */
    int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The id in a field; empty where there is none. */
    Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The day that a text states as yyyy-mm-dd. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
