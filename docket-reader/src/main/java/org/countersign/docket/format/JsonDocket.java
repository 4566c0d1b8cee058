package org.countersign.docket.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.docket.CourtCase;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.Party;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One docket in a stream of JSON. Unknown and missing fields are passed over. */
final class JsonDocket {
    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final List<DocketEntry> entries = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private boolean listsEntries;

    /** @param json at the start of an object */
    JsonDocket(JsonParser json) {
        this.json = json;
    }

    /** The docket, the stream left at the end of its object; empty where the object is none. */
    Optional<Docket> read() {
        JsonToken token = json.nextToken();
        while (token == JsonToken.PROPERTY_NAME) {
            field(json.currentName());
            token = json.nextToken();
        }
        String number = text(texts, "docket_number", "docketNumber", "case_number", "number");
        if (number.isEmpty() && !listsEntries) {
            return Optional.empty();
        }
        CourtCase courtCase =
                new CourtCase(court(), number, text(texts, "case_name", "caseName", "title", "case_name_full"));
        Optional<LocalDate> filed = Days.of(text(texts, "date_filed", "dateFiled", "filed"));
        Optional<LocalDate> terminated = Days.of(text(texts, "date_terminated", "dateTerminated", "terminated"));
        return Optional.of(new Docket(courtCase, filed, terminated, parties, entries));
    }

    private String court() {
        String court = text(texts, "court_id", "courtId", "court");
        int slash = court.endsWith("/") ? court.lastIndexOf('/', court.length() - 2) : -1;
        return slash < 0 ? court : court.substring(slash + 1, court.length() - 1);
    }

    private void field(String name) {
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
            switch (name) {
                case "docket_entries", "docketEntries", "entries" -> entries();
                case "parties" -> parties();
                default -> json.skipChildren();
            }
        } else if (value == JsonToken.START_OBJECT) {
            json.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
            texts.putIfAbsent(name, json.getString());
        }
    }

    private void entries() {
        listsEntries = true;
        JsonToken token = json.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            Optional<Map<String, String>> fields = object(token);
            fields.map(JsonDocket::entry).ifPresent(entries::add);
            token = json.nextToken();
        }
    }

    private static DocketEntry entry(Map<String, String> fields) {
        String text = Texts.plain(
                text(fields, "description", "text", "docket_text", "short_description", "long_description"));
        return new DocketEntry(
                text(fields, "document_number", "entry_number", "documentNumber", "number"),
                Days.of(text(fields, "date_filed", "dateFiled", "filed")),
                Days.of(text(fields, "date_entered", "dateEntered", "entered")),
                text,
                Attachments.in(text));
    }

    private void parties() {
        JsonToken token = json.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            object(token)
                    .filter(fields -> fields.containsKey("name"))
                    .map(fields -> new Party(text(fields, "name"), text(fields, "type", "role")))
                    .ifPresent(parties::add);
            token = json.nextToken();
        }
    }

    /** The texts of an object, what is nested in it passed over; empty where the value is none. */
    private Optional<Map<String, String>> object(JsonToken start) {
        if (start != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getString());
            }
        }
        return Optional.of(fields);
    }

    private static String text(Map<String, String> fields, String... names) {
        for (String name : names) {
            String found = fields.get(name);
            if (found != null && !found.isBlank()) {
                return found.strip();
            }
        }
        return "";
    }
}
