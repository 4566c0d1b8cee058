package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Names of people, and matters that nothing is calendared in. */
@Component
class AssigneeStore {

    /** Everyone who works in the firm, by id. */
    Map<String, String> names(DSLContext transaction, Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        transaction
                .select(PERSON.PERSON_ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.FIRM_ID.eq(viewer.firmId()), PERSON.LEFT_AT.isNull())
                .orderBy(PERSON.NAME, PERSON.PERSON_ID)
                .forEach(row -> names.put(row.value1().toString(), row.value2()));
        return names;
    }

    /** The team of a matter without its clients, by id. */
    Map<String, String> team(DSLContext transaction, Viewer viewer, UUID matterId) {
        Map<String, String> names = new LinkedHashMap<>();
        transaction
                .select(PERSON.PERSON_ID, PERSON.NAME)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(MEMBERSHIP.FIRM_ID), PERSON.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                .where(
                        MEMBERSHIP.FIRM_ID.eq(viewer.firmId()),
                        MEMBERSHIP.MATTER_ID.eq(matterId),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        MEMBERSHIP.ROLE.ne("client"))
                .orderBy(PERSON.NAME, PERSON.PERSON_ID)
                .forEach(row -> names.put(row.value1().toString(), row.value2()));
        return names;
    }

    /** Open matters in which no deadline is open, by number. */
    List<BarePage.Matter> mattersWithout(DSLContext transaction, Viewer viewer, int skip, int atMost) {
        return Reckoning.with(
                transaction,
                () -> transaction
                        .select(MATTER.MATTER_ID, MATTER.NUMBER, MATTER.TITLE, MATTER.PHASE)
                        .from(MATTER)
                        .where(
                                MATTER.FIRM_ID.eq(viewer.firmId()),
                                MATTER.STATE.in("intake", "open"),
                                DSL.notExists(DSL.selectOne()
                                        .from(DEADLINE)
                                        .where(
                                                DEADLINE.FIRM_ID.eq(MATTER.FIRM_ID),
                                                DEADLINE.MATTER_ID.eq(MATTER.MATTER_ID),
                                                DEADLINE.STATE.eq("open"))))
                        .orderBy(MATTER.NUMBER)
                        .offset(skip)
                        .limit(atMost)
                        .fetch(row -> new BarePage.Matter(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
