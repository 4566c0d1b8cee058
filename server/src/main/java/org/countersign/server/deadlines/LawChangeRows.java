package org.countersign.server.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jspecify.annotations.Nullable;

/** The findings of a comparison as rows, by the names of their columns. */
final class LawChangeRows {

    private final UUID firmId;
    private final UUID matterId;
    private final byte[] digest;
    private final Instant foundAt;
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private final List<Map<String, Object>> certificates = new ArrayList<>();

    LawChangeRows(Viewer viewer, UUID matterId, byte[] digest, Instant foundAt) {
        this.firmId = viewer.firmId();
        this.matterId = matterId;
        this.digest = digest.clone();
        this.foundAt = foundAt;
    }

    /** What a proposal is known by from one version of the packs to the next. */
    static String key(
            String effect,
            String ruleId,
            @Nullable UUID deadlineId,
            @Nullable UUID eventId,
            byte @Nullable [] becomesSha256) {
        String hash = becomesSha256 == null ? "" : HexFormat.of().formatHex(becomesSha256);
        return effect + " " + ruleId + " " + deadlineId + " " + eventId + " " + hash;
    }

    static String key(LawEffect effect) {
        String hash = effect.sha256();
        return key(
                effect.word(),
                effect.ruleId(),
                effect.before().map(Standing::deadlineId).orElse(null),
                effect.event().map(event -> event.eventId()).orElse(null),
                hash.isEmpty() ? null : HexFormat.of().parseHex(hash));
    }

    void add(LawEffect effect, String wasSha256, Ids ids) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("firm_id", firmId.toString());
        row.put("law_change_id", ids.next().toString());
        row.put("matter_id", matterId.toString());
        effect.before().ifPresent(before -> {
            row.put("deadline_id", before.deadlineId().toString());
            row.put("was_on", before.inForceOn().toString());
            row.put("was_sha256", bytes(wasSha256));
        });
        effect.event().ifPresent(event -> row.put("event_id", event.eventId().toString()));
        effect.becomes().ifPresent(day -> row.put("becomes_on", day.toString()));
        effect.dated().ifPresent(dated -> {
            row.put("becomes_sha256", bytes(effect.sha256()));
            certificates.add(certificate(dated, effect.sha256()));
        });
        row.put("pack_digest", bytes(HexFormat.of().formatHex(digest)));
        row.put("effect", effect.word());
        row.put("rule_id", effect.ruleId());
        row.put("citation", effect.citation());
        row.put("title_en", effect.what().en());
        row.put("title_es", effect.what().es());
        row.put("sentence_en", effect.sentence().en());
        row.put("sentence_es", effect.sentence().es());
        row.put("found_at", foundAt.toString());
        changes.add(row);
    }

    private Map<String, Object> certificate(Started.Dated dated, String sha256) {
        return Map.of(
                "firm_id", firmId.toString(),
                "matter_id", matterId.toString(),
                "sha256", bytes(sha256),
                "body", new String(dated.certificate().canonical(), StandardCharsets.UTF_8));
    }

    /** As PostgreSQL reads bytes in a text. */
    private static String bytes(String hexadecimal) {
        return "\\x" + hexadecimal;
    }

    List<Map<String, Object>> changes() {
        return List.copyOf(changes);
    }

    List<Map<String, Object>> certificates() {
        return List.copyOf(certificates);
    }
}
