package org.countersign.server.deadlines;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What this module keeps as JSON in columns. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<KeptReading>> READINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private Json() {}

    static @Nullable JSONB of(List<KeptReading> readings) {
        return readings.isEmpty() ? null : JSONB.valueOf(MAPPER.writeValueAsString(readings));
    }

    static List<KeptReading> readings(@Nullable JSONB json) {
        return json == null ? List.of() : MAPPER.readValue(json.data(), READINGS);
    }

    /** Facts by name, each value as its text. */
    static SortedMap<String, String> facts(JSONB json) {
        SortedMap<String, String> facts = new TreeMap<>();
        MAPPER.readValue(json.data(), FACTS).forEach((name, value) -> facts.put(name, String.valueOf(value)));
        return facts;
    }

    static JSONB ofRows(List<Map<String, Object>> rows) {
        return JSONB.valueOf(MAPPER.writeValueAsString(rows));
    }

    static JSONB ofArguments(List<Object> arguments) {
        return JSONB.valueOf(MAPPER.writeValueAsString(arguments));
    }

    static List<Object> arguments(JSONB json) {
        return MAPPER.readValue(json.data(), ARGUMENTS);
    }
}
