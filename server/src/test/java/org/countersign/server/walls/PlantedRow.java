package org.countersign.server.walls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The values of one planted row: marked text wherever text may be free, words that the application can read elsewhere. */
record PlantedRow(DSLContext database, TableShape table, String mark, UUID firmId, UUID matterId, UUID personId) {

    private static final Pattern FIRST_CHOICE = Pattern.compile("ARRAY\\['([^']*)'");

    private static final Map<String, String> READABLE = Map.ofEntries(
            Map.entry("zone", "America/Los_Angeles"),
            Map.entry("court_id", "cand"),
            Map.entry("jurisdiction", "us-federal"),
            Map.entry("rule_id", "frcp-12-a-1-A-i"),
            Map.entry("language", "en"),
            Map.entry("media_type", "text/plain"),
            Map.entry("service_method", "personal"),
            Map.entry("practice_area", "federal-civil"),
            Map.entry("needs_attorney", "limitation"));

    /** What the reader made of a paper, so that its page can be shown. */
    private static final String PAPER = """
            {"kind": "notice", "title": "zyxqvane %s", "court": "cand", "number": "1:26-cv-1",
             "sentence": {"en": "", "es": ""}, "entries": []}
            """;

    private static final String REFERENCES = """
            select c.confrelid::regclass::text as referenced,
                array(select a.attname::text from unnest(c.conkey) with ordinality k(n, place)
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.place) as here,
                array(select a.attname::text from unnest(c.confkey) with ordinality k(n, place)
                      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by k.place) as there
            from pg_constraint c where c.conrelid = ?::regclass and c.contype = 'f'
            """;

    /** The row; empty while a row that it must refer to is not there yet. */
    Optional<Map<String, String>> values(boolean alsoWhatMayBeLeftOut) {
        Map<String, String> referenced = new LinkedHashMap<>();
        for (Record reference : database.fetch(REFERENCES, table.name())) {
            refer(reference, referenced);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (TableShape.Column column : table.columns()) {
            String value = referenced.getOrDefault(column.name(), isReference(column) ? null : plain(column));
            boolean wanted = column.name().equals("matter_id")
                    || (column.isRequired() && !column.hasDefault())
                    || (alsoWhatMayBeLeftOut
                            && (column.type().equals("text") || referenced.containsKey(column.name())));
            if (wanted && value != null) {
                row.put(column.name(), value);
            } else if (column.isRequired() && !column.hasDefault()) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    private void refer(Record reference, Map<String, String> referenced) {
        String there = reference.get("referenced", String.class);
        List<String> here = List.of(reference.get("here", String[].class));
        List<String> columns = List.of(reference.get("there", String[].class));
        Record row = there.equals("identity.person") ? null : some(there, columns);
        for (int at = 0; at < here.size(); at++) {
            if (there.equals("identity.person") && columns.get(at).equals("person_id")) {
                referenced.put(here.get(at), personId.toString());
            } else if (row != null && row.get(at) != null) {
                referenced.putIfAbsent(here.get(at), row.get(at, String.class));
            }
        }
    }

    private @Nullable Record some(String other, List<String> columns) {
        boolean ofAMatter = database.fetchExists(
                DSL.table("pg_attribute"), DSL.condition("attrelid = ?::regclass and attname = 'matter_id'", other));
        String cast = columns.stream()
                .map(each -> each + "::text")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        String wanted = " where firm_id = '" + firmId + "'" + (ofAMatter ? " and matter_id = '" + matterId + "'" : "");
        return database.fetchOne("select " + cast + " from " + other + wanted + " limit 1");
    }

    private boolean isReference(TableShape.Column column) {
        return !table.ownId().equals(Optional.of(column.name()))
                && database.fetch(REFERENCES, table.name()).stream()
                        .anyMatch(each ->
                                List.of(each.get("here", String[].class)).contains(column.name()))
                && !column.name().equals("firm_id")
                && !column.name().equals("matter_id");
    }

    private @Nullable String plain(TableShape.Column column) {
        return switch (column.name()) {
            case "firm_id" -> firmId.toString();
            case "matter_id" -> matterId.toString();
            case "person_id" -> personId.toString();
            case "reading" -> PAPER.formatted(mark);
            default -> column.type().equals("text") ? text(column) : ofType(column.type());
        };
    }

    private String text(TableShape.Column column) {
        if (table.name().equals("deadlines.certificate")) {
            return "{\"act\": \"zyxqvane " + mark + "\"}";
        }
        if (table.name().equals("deadlines.telling") && column.name().equals("kind")) {
            return "docket.told.verified";
        }
        Matcher first = FIRST_CHOICE.matcher(column.choices());
        return first.find()
                ? first.group(1)
                : READABLE.getOrDefault(
                        column.name(), column.name().equals("email") ? mark + "@example.com" : "zyxqvane " + mark);
    }

    private static @Nullable String ofType(String type) {
        return switch (type) {
            case "uuid" -> RunningWorkspace.ids().next().toString();
            case "date" -> "2026-12-14";
            case "timestamp with time zone" -> RunningWorkspace.MORNING.toString();
            case "boolean" -> "false";
            case "integer", "bigint", "real" -> "1";
            case "jsonb" -> "{}";
            case "text[]" -> "{person}";
            case "bytea" ->
                "\\x"
                        + (RunningWorkspace.ids().next() + ""
                                        + RunningWorkspace.ids().next())
                                .replace("-", "");
            default -> null;
        };
    }
}
