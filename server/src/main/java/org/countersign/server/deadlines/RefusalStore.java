package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.REFUSAL;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.matters.Tables.MATTER;

import java.util.List;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the periods that could not be computed. */
@Component
class RefusalStore {

    /** The newest first. */
    List<RefusedPage.Refusal> list(DSLContext transaction, Viewer viewer, int skip, int atMost) {
        return transaction
                .select(
                        REFUSAL.MATTER_ID,
                        MATTER.TITLE,
                        EVENT.EVENT_ID,
                        EVENT.HAPPENED_ON,
                        REFUSAL.TITLE_EN,
                        REFUSAL.TITLE_ES,
                        REFUSAL.CITATION,
                        REFUSAL.SUBJECT,
                        REFUSAL.SENTENCE_EN,
                        REFUSAL.SENTENCE_ES)
                .from(REFUSAL)
                .join(EVENT)
                .on(EVENT.FIRM_ID.eq(REFUSAL.FIRM_ID), EVENT.EVENT_ID.eq(REFUSAL.EVENT_ID))
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(REFUSAL.FIRM_ID), MATTER.MATTER_ID.eq(REFUSAL.MATTER_ID))
                .where(REFUSAL.FIRM_ID.eq(viewer.firmId()), EVENT.HAPPENED_ON.isNotNull())
                .orderBy(REFUSAL.REFUSED_AT.desc(), REFUSAL.EVENT_ID, REFUSAL.RULE_ID)
                .offset(skip)
                .limit(atMost)
                .fetch(row -> new RefusedPage.Refusal(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        new Label(row.value5(), row.value6()),
                        row.value7(),
                        row.value8(),
                        Label.EMPTY,
                        new Label(row.value9(), row.value10())));
    }
}
