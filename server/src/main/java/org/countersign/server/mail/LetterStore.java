package org.countersign.server.mail;

import static org.countersign.schema.mail.Tables.TAKE_LETTERS;

import java.util.List;
import org.countersign.schema.mail.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the delivering job asks of the database. */
@Component
final class LetterStore {

    /** Letters whose time has come, each noted as tried. */
    List<Posted> take(DSLContext transaction, int atMost) {
        return transaction
                .selectFrom(TAKE_LETTERS(atMost))
                .fetch(row -> new Posted(
                        row.getFirmId(),
                        row.getLetterId(),
                        row.getAddress(),
                        row.getLanguage(),
                        row.getSubject(),
                        row.getBody()));
    }

    void sent(DSLContext transaction, Posted letter) {
        Routines.letterSent(transaction.configuration(), letter.firmId(), letter.letterId());
    }

    void failed(DSLContext transaction, Posted letter, Hindrance why) {
        Routines.letterFailed(transaction.configuration(), letter.firmId(), letter.letterId(), why.word());
    }
}
