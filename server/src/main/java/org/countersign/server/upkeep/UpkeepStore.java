package org.countersign.server.upkeep;

import static org.countersign.schema.identity.Tables.FIRM;
import static org.countersign.schema.mail.Tables.LETTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Letters that have not left, and the firm's folder in the mailbox. */
@Component
class UpkeepStore {

    private static final int MOST = 50;

    List<UpkeepPage.Unsent> unsent(DSLContext transaction, Viewer viewer) {
        return transaction
                .select(
                        LETTER.LETTER_ID,
                        LETTER.KIND,
                        LETTER.ADDRESS,
                        LETTER.POSTED_AT,
                        LETTER.ATTEMPTS,
                        LETTER.FAILURE,
                        LETTER.GIVEN_UP_AT.isNotNull())
                .from(LETTER)
                .where(LETTER.FIRM_ID.eq(viewer.firmId()), LETTER.SENT_AT.isNull())
                .orderBy(LETTER.POSTED_AT.desc(), LETTER.LETTER_ID)
                .limit(MOST)
                .fetch(row -> new UpkeepPage.Unsent(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()).orElse(""),
                        row.value7()));
    }

    int tryAgain(DSLContext transaction, Viewer viewer, UUID letterId, Instant now) {
        return transaction
                .update(LETTER)
                .set(LETTER.NEXT_ATTEMPT_AT, now)
                .setNull(LETTER.GIVEN_UP_AT)
                .where(LETTER.FIRM_ID.eq(viewer.firmId()), LETTER.LETTER_ID.eq(letterId), LETTER.SENT_AT.isNull())
                .execute();
    }

    String folder(DSLContext transaction, Viewer viewer) {
        return Optional.ofNullable(transaction
                        .select(FIRM.MAIL_FOLDER)
                        .from(FIRM)
                        .where(FIRM.FIRM_ID.eq(viewer.firmId()))
                        .fetchOne(FIRM.MAIL_FOLDER))
                .orElse("");
    }

    int putFolder(DSLContext transaction, Viewer viewer, String folder) {
        return transaction
                .update(FIRM)
                .set(FIRM.MAIL_FOLDER, folder.isEmpty() ? null : folder)
                .where(FIRM.FIRM_ID.eq(viewer.firmId()))
                .execute();
    }
}
