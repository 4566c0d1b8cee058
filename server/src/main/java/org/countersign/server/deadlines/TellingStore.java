package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.TELLING;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps what people are told. */
@Component
class TellingStore {

    List<UUID> team(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(
                        MEMBERSHIP.FIRM_ID.eq(viewer.firmId()),
                        MEMBERSHIP.MATTER_ID.eq(matterId),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        MEMBERSHIP.ROLE.ne("client"))
                .orderBy(MEMBERSHIP.PERSON_ID)
                .fetch(MEMBERSHIP.PERSON_ID);
    }

    void insert(
            DSLContext transaction,
            Viewer by,
            UUID tellingId,
            UUID person,
            UUID matterId,
            Telling.What what,
            Instant at) {
        transaction
                .insertInto(TELLING)
                .set(TELLING.FIRM_ID, by.firmId())
                .set(TELLING.TELLING_ID, tellingId)
                .set(TELLING.PERSON_ID, person)
                .set(TELLING.MATTER_ID, matterId)
                .set(TELLING.KIND, what.key())
                .set(TELLING.OBJECT_ID, what.objectId().orElse(null))
                .set(TELLING.ARGUMENTS, Json.ofArguments(what.arguments()))
                .set(TELLING.TOLD_AT, at)
                .execute();
    }

    List<Telling> of(DSLContext transaction, Viewer viewer, int atMost) {
        return transaction
                .select(
                        TELLING.TELLING_ID,
                        TELLING.MATTER_ID,
                        MATTER.TITLE,
                        TELLING.KIND,
                        TELLING.OBJECT_ID,
                        TELLING.ARGUMENTS,
                        TELLING.TOLD_AT,
                        TELLING.SEEN_AT)
                .from(TELLING)
                .leftJoin(MATTER)
                .on(MATTER.FIRM_ID.eq(TELLING.FIRM_ID), MATTER.MATTER_ID.eq(TELLING.MATTER_ID))
                .where(TELLING.FIRM_ID.eq(viewer.firmId()), TELLING.PERSON_ID.eq(viewer.personId()))
                .orderBy(TELLING.TOLD_AT.desc(), TELLING.TELLING_ID.desc())
                .limit(atMost)
                .fetch(row -> new Telling(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()).orElse(""),
                        new Telling.What(row.value4(), Optional.ofNullable(row.value5()), Json.arguments(row.value6())),
                        row.value7(),
                        row.value8() != null));
    }

    int unseen(DSLContext transaction, Viewer viewer) {
        return transaction.fetchCount(
                TELLING,
                TELLING.FIRM_ID.eq(viewer.firmId()),
                TELLING.PERSON_ID.eq(viewer.personId()),
                TELLING.SEEN_AT.isNull());
    }

    void see(DSLContext transaction, Viewer viewer, Instant at) {
        transaction
                .update(TELLING)
                .set(TELLING.SEEN_AT, at)
                .where(
                        TELLING.FIRM_ID.eq(viewer.firmId()),
                        TELLING.PERSON_ID.eq(viewer.personId()),
                        TELLING.SEEN_AT.isNull())
                .execute();
    }
}
