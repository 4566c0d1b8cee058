package org.countersign.server.docket;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.PaperRecord;
import org.countersign.schema.docket.tables.records.UnreadRecord;
import org.countersign.schema.documents.tables.records.DocumentRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The few things that a job without a person may ask of the database and put into it. */
@Component
final class MailStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Optional<UUID> firm(DSLContext transaction, String folder) {
        return Optional.ofNullable(
                transaction.fetchSingle("select docket.firm_of_mail(?)", folder).get(0, UUID.class));
    }

    /** The matter of a case; none where there is none, or more than one. */
    Optional<UUID> onlyMatter(DSLContext transaction, UUID firmId, String court, String number) {
        List<UUID> matters = transaction
                .fetch(
                        "select matter_id, case_number from docket.matters_of_case(?, ?, ?)",
                        firmId,
                        court,
                        CaseNumbers.core(number))
                .stream()
                .filter(row -> CaseNumbers.key(row.get(1, String.class)).equals(CaseNumbers.key(number)))
                .map(row -> row.get(0, UUID.class))
                .toList();
        return matters.size() == 1 ? Optional.of(matters.getFirst()) : Optional.empty();
    }

    boolean receive(DSLContext transaction, DocumentRecord document, PaperRecord paper, List<UnreadRecord> unread) {
        return Boolean.TRUE.equals(transaction
                .fetchSingle(
                        "select docket.receive_mail(cast(? as jsonb), cast(? as jsonb), cast(? as jsonb))",
                        JSON.writeValueAsString(columns(document)),
                        JSON.writeValueAsString(columns(paper)),
                        JSON.writeValueAsString(
                                unread.stream().map(MailStore::columns).toList()))
                .get(0, Boolean.class));
    }

    private static Map<String, @Nullable Object> columns(Record row) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (var field : row.fields()) {
            columns.put(field.getName(), plain(row.get(field)));
        }
        return columns;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case JSONB json -> JSON.readTree(json.data());
            case UUID id -> id.toString();
            case Instant at -> at.toString();
            default -> value;
        };
    }
}
