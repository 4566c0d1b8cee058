package org.countersign.server.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countersign.schema.history.Tables.READING;

import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.history.tables.records.ReadingRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A firm's sealed readings in the order of their entries, read beside the chain and compared with each batch's digest. */
final class SealedReadings implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1000;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Cursor<ReadingRecord> rows;
    private final Iterator<ReadingRecord> following;
    private @Nullable ReadingRecord next;

    SealedReadings(DSLContext transaction, UUID firmId) {
        rows = transaction
                .selectFrom(READING)
                .where(READING.FIRM_ID.eq(firmId))
                .orderBy(READING.ENTRY_NUMBER, READING.POSITION)
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy();
        following = rows.iterator();
        advance();
    }

    /** Passes the readings up to this entry: a sentence for each way in which they differ from what it sealed. */
    List<String> differences(long number, ChainedBody body) {
        List<String> found = new ArrayList<>();
        if (dropBefore(number)) {
            found.add("readings are filed before it under an entry that seals none");
        }
        MessageDigest sha256 = Sha256.begin();
        long count = 0;
        for (ReadingRecord row = next; row != null && row.getEntryNumber() == number; row = advance()) {
            sha256.update(line(row).getBytes(UTF_8));
            count++;
        }
        if (!body.sealsReadings()) {
            if (count > 0) {
                found.add("readings are filed under it, and it seals none");
            }
        } else if (count != body.count()) {
            found.add("it sealed " + body.count() + " readings, and " + count + " are there");
        } else if (!HexFormat.of().formatHex(sha256.digest()).equals(body.digest())) {
            found.add("its readings are not those that it sealed, or not in that order");
        }
        return found;
    }

    /** The entry that the first reading left over claims; empty when all were passed. */
    Optional<Long> rest() {
        return Optional.ofNullable(next).map(ReadingRecord::getEntryNumber);
    }

    @Override
    public void close() {
        rows.close();
    }

    private boolean dropBefore(long number) {
        boolean dropped = false;
        while (next != null && next.getEntryNumber() < number) {
            dropped = true;
            advance();
        }
        return dropped;
    }

    private @Nullable ReadingRecord advance() {
        next = following.hasNext() ? following.next() : null;
        return next;
    }

    private static String line(ReadingRecord row) {
        return row.getReadingId() + " " + MICROSECONDS.format(row.getAt()) + " " + row.getPersonId() + " "
                + Objects.toString(row.getObjectId(), "-") + " "
                + Objects.toString(row.getMatterId(), "-") + " " + row.getSubject() + "\n";
    }
}
