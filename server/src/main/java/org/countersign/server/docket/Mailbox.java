package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.MAILBOX_STATE;

import java.time.Instant;
import java.util.Optional;
import org.countersign.schema.docket.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the mailbox for incoming mail is doing, for administrators and for the watch over the server. */
@Component
public final class Mailbox {

    /**
     * The last look into it.
     *
     * @param tried when mail was last fetched
     * @param succeeded when that last went well
     * @param failingSince since when it has not
     * @param failure the word of what hinders it; empty when nothing does
     * @param leftOver how many messages lie flagged in the mailbox
     */
    public record State(
            Instant tried, Optional<Instant> succeeded, Optional<Instant> failingSince, String failure, int leftOver) {}

    /** Empty when mail was never fetched, or to somebody who is no administrator. */
    public Optional<State> state(DSLContext transaction) {
        return transaction
                .selectFrom(MAILBOX_STATE())
                .fetchOptional(row -> new State(
                        row.getTriedAt(),
                        Optional.ofNullable(row.getSucceededAt()),
                        Optional.ofNullable(row.getFailedSince()),
                        Optional.ofNullable(row.getFailure()).orElse(""),
                        row.getLeftOver()));
    }

    void note(DSLContext transaction, @Nullable String failure, int leftOver) {
        Routines.noteMailbox(transaction.configuration(), failure, leftOver);
    }
}
