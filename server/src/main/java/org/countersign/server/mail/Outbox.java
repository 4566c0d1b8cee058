package org.countersign.server.mail;

import static org.countersign.schema.mail.Tables.LETTER;

import java.time.Clock;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Settings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where mail is posted. It leaves after the transaction has been committed, and never when it was not. */
@Component
public final class Outbox {

    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    Outbox(Settings settings, Ids ids, Clock clock) {
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether mail can leave at all. */
    public boolean isOpen() {
        return settings.mailOut().isOn();
    }

    /** The address of a page as it stands in a letter; the path begins with a slash. */
    public String link(String path) {
        return settings.url() + path;
    }

    /** Posts a letter as a person who works in the firm; nothing is kept where no mail can leave. */
    public void post(DSLContext transaction, Letter letter) {
        if (!isOpen()) {
            return;
        }
        transaction
                .insertInto(LETTER)
                .set(LETTER.FIRM_ID, letter.firmId())
                .set(LETTER.LETTER_ID, ids.next())
                .set(LETTER.KIND, letter.kind().word())
                .set(LETTER.PERSON_ID, letter.personId().orElse(null))
                .set(LETTER.ADDRESS, letter.address())
                .set(LETTER.LANGUAGE, letter.language())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.BODY, letter.body())
                .set(LETTER.POSTED_AT, clock.instant())
                .set(LETTER.NEXT_ATTEMPT_AT, clock.instant())
                .execute();
    }
}
