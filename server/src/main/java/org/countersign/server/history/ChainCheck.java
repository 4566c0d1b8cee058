package org.countersign.server.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countersign.schema.history.Tables.CHAIN;
import static org.countersign.schema.history.Tables.ENTRY;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.countersign.schema.history.tables.records.ChainRecord;
import org.countersign.schema.history.tables.records.EntryRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Follows one firm's chain from its first entry to its head, holding one entry at a time. After a break it goes on from
 * the hash that the broken entry claims, so that one altered row is one finding and not a thousand.
 */
final class ChainCheck {

    private static final int ROWS_AT_ONCE = 1000;

    private final UUID firmId;
    private final Consumer<Finding> findings;
    private final NotedHeads noted;
    private byte @Nullable [] previous = new byte[32];
    private long last;

    ChainCheck(UUID firmId, NotedHeads noted, Consumer<Finding> findings) {
        this.firmId = firmId;
        this.noted = noted;
        this.findings = findings;
    }

    /**
     * Reads every entry and reading of the firm.
     *
     * @param transaction sees one moment of the database
     * @param progress is told the number of each entry as it is passed
     * @return the firm's head as text: the number of the last entry and its hash
     */
    String follow(DSLContext transaction, LongConsumer progress) {
        try (SealedReadings readings = new SealedReadings(transaction, firmId);
                Cursor<EntryRecord> entries = transaction
                        .selectFrom(ENTRY)
                        .where(ENTRY.FIRM_ID.eq(firmId))
                        .orderBy(ENTRY.NUMBER)
                        .fetchSize(ROWS_AT_ONCE)
                        .fetchLazy()) {
            for (EntryRecord entry : entries) {
                follow(entry, readings);
                progress.accept(entry.getNumber());
            }
            readings.rest().ifPresent(number -> found(number, "readings are filed under it, and it seals none"));
        }
        compareWithHead(transaction.fetchOne(CHAIN, CHAIN.FIRM_ID.eq(firmId)));
        return last + " " + (previous == null ? "" : HexFormat.of().formatHex(previous));
    }

    private void follow(EntryRecord entry, SealedReadings readings) {
        long number = entry.getNumber();
        if (number != last + 1) {
            found(last + 1, number == last + 2 ? "is missing" : "is missing, and all up to " + (number - 1));
            previous = null;
        }
        if (previous != null && !Arrays.equals(entry.getHash(), link(previous, entry.getBody()))) {
            found(number, "does not follow from the entry before: its text, its hash or its place was changed");
        }
        ChainedBody.parse(entry.getBody())
                .ifPresentOrElse(
                        body -> {
                            body.differences(entry).forEach(sentence -> found(number, sentence));
                            readings.differences(number, body).forEach(sentence -> found(number, sentence));
                        },
                        () -> found(number, "its text cannot be read"));
        previous = entry.getHash();
        last = number;
        noted.pass(previous);
    }

    private void compareWithHead(@Nullable ChainRecord head) {
        if (head == null) {
            found(last, "the firm has no head of its history");
        } else if (head.getLength() > last) {
            found(last + 1, "is missing at the end: the head counts " + head.getLength() + " entries");
        } else if (head.getLength() < last) {
            found(head.getLength() + 1, "stands beyond the head, which counts " + head.getLength() + " entries");
        } else if (!Arrays.equals(head.getHash(), previous)) {
            found(last, "the hash of the head is not the hash of the last entry");
        }
    }

    private void found(long number, String sentence) {
        findings.accept(new Finding(firmId, number, sentence));
    }

    private static byte[] link(byte[] previous, String body) {
        var sha256 = Sha256.begin();
        sha256.update(previous);
        return sha256.digest(body.getBytes(UTF_8));
    }
}
