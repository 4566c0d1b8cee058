package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.UNREAD;
import static org.countersign.schema.matters.Tables.MATTER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What lists of papers need to know. */
@Component
final class PaperQuestions {

    private static final int SHOWN = 100;
    private static final int CHOICES = 300;

    List<InboxPage.Row> open(DSLContext transaction) {
        var proposed = DSL.selectCount()
                .from(EVENT)
                .where(EVENT.FIRM_ID.eq(PAPER.FIRM_ID))
                .and(EVENT.PAPER_ID.eq(PAPER.PAPER_ID))
                .and(EVENT.STATE.eq("proposed"))
                .<Integer>asField();
        var unread = DSL.selectCount()
                .from(UNREAD)
                .where(UNREAD.FIRM_ID.eq(PAPER.FIRM_ID))
                .and(UNREAD.PAPER_ID.eq(PAPER.PAPER_ID))
                .and(UNREAD.SAID_WHAT.isNull())
                .<Integer>asField();
        return transaction
                .select(
                        PAPER.PAPER_ID,
                        PAPER.RECEIVED_AT,
                        PAPER.TITLE,
                        PAPER.KIND,
                        DSL.coalesce(MATTER.TITLE, ""),
                        proposed,
                        unread)
                .from(PAPER)
                .leftJoin(MATTER)
                .on(MATTER.FIRM_ID.eq(PAPER.FIRM_ID), MATTER.MATTER_ID.eq(PAPER.MATTER_ID))
                .where(PAPER.STATE.eq("open"))
                .orderBy(PAPER.RECEIVED_AT.desc(), PAPER.PAPER_ID.desc())
                .limit(SHOWN)
                .fetch(row -> new InboxPage.Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    int countOpen(DSLContext transaction) {
        return transaction.fetchCount(
                DSL.selectOne().from(PAPER).where(PAPER.STATE.eq("open")).limit(SHOWN));
    }

    /** Open matters to choose from, by id: their title and number. */
    Map<String, String> matters(DSLContext transaction) {
        Map<String, String> choices = new LinkedHashMap<>();
        transaction
                .select(MATTER.MATTER_ID, MATTER.TITLE, MATTER.NUMBER)
                .from(MATTER)
                .where(MATTER.STATE.in("intake", "open"))
                .orderBy(MATTER.TITLE)
                .limit(CHOICES)
                .forEach(row -> choices.put(row.value1().toString(), row.value2() + " · " + row.value3()));
        return choices;
    }

    Optional<String> matter(DSLContext transaction, UUID matterId) {
        return transaction
                .select(MATTER.TITLE)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matterId))
                .fetchOptional(MATTER.TITLE);
    }
}
