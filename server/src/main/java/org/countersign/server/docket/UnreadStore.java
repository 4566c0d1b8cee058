package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.UNREAD;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class UnreadStore {

    record Stretch(UUID unreadId, String entryNumber, int begin, int end, String text) {}

    List<Stretch> waiting(DSLContext transaction, UUID paperId) {
        return transaction
                .select(UNREAD.UNREAD_ID, UNREAD.ENTRY_NUMBER, UNREAD.POSITION_BEGIN, UNREAD.POSITION_END, UNREAD.TEXT)
                .from(UNREAD)
                .where(UNREAD.PAPER_ID.eq(paperId))
                .and(UNREAD.SAID_WHAT.isNull())
                .orderBy(UNREAD.UNREAD_ID)
                .fetch(row -> new Stretch(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void say(DSLContext transaction, UUID paperId, Collection<UUID> which, String what, UUID by, Instant at) {
        transaction
                .update(UNREAD)
                .set(UNREAD.SAID_WHAT, what)
                .set(UNREAD.SAID_BY, by)
                .set(UNREAD.SAID_AT, at)
                .where(UNREAD.PAPER_ID.eq(paperId))
                .and(UNREAD.UNREAD_ID.in(which))
                .and(UNREAD.SAID_WHAT.isNull())
                .execute();
    }

    /** Stretches that another paper of the matter has too, with the same number and words: they wait there or were settled there. */
    void knowRepeated(DSLContext transaction, UUID paperId, UUID matterId, Instant at) {
        var other = UNREAD.as("other");
        transaction
                .update(UNREAD)
                .set(UNREAD.SAID_WHAT, "repeated")
                .set(UNREAD.SAID_AT, at)
                .where(UNREAD.PAPER_ID.eq(paperId))
                .and(UNREAD.SAID_WHAT.isNull())
                .and(DSL.exists(DSL.selectOne()
                        .from(other)
                        .where(other.MATTER_ID.eq(matterId))
                        .and(other.PAPER_ID.ne(paperId))
                        .and(other.ENTRY_NUMBER.eq(UNREAD.ENTRY_NUMBER))
                        .and(other.TEXT.eq(UNREAD.TEXT))))
                .execute();
    }
}
