package org.countersign.server.history;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.schema.history.tables.records.EntryRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of an entry, which its hash covers; the columns beside it only repeat it and are compared with it. */
record ChainedBody(JsonNode text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The body; empty when it is no JSON object. */
    static Optional<ChainedBody> parse(String body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject).map(ChainedBody::new);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** A sentence for each column that says something else. */
    List<String> differences(EntryRecord entry) {
        List<String> found = new ArrayList<>();
        compare("number", entry.getNumber(), found);
        compare("at", entry.getAt(), found);
        compare("by", entry.getPersonId(), found);
        compare("act", entry.getAct(), found);
        compare("subject", entry.getSubject(), found);
        compare("matter", entry.getMatterId(), found);
        return found;
    }

    boolean sealsReadings() {
        return word("subject").equals("history.reading") && text.path("content").has("digest");
    }

    long count() {
        return text.path("content").path("count").asLong(-1);
    }

    String digest() {
        return text.path("content").path("digest").asString("");
    }

    /** What was done to the row: insert, update or delete; empty for what changed no row. */
    String did() {
        return text.path("content").path("did").asString("");
    }

    /** The names of the columns that the change set, in order. */
    List<String> changed() {
        return text.path("content")
                .path("after")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private void compare(String key, @Nullable Object column, List<String> found) {
        String chained = word(key);
        String beside = Objects.toString(column, "");
        if (!(key.equals("at") ? sameMoment(chained, beside) : chained.equals(beside))) {
            found.add("its column '" + key + "' says something else than its chained text");
        }
    }

    private static boolean sameMoment(String chained, String beside) {
        try {
            return Instant.parse(chained).equals(Instant.parse(beside));
        } catch (DateTimeParseException noMoment) {
            return false;
        }
    }

    private String word(String key) {
        JsonNode value = text.path(key);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
