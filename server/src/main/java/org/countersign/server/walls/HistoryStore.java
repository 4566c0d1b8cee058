package org.countersign.server.walls;

import static org.countersign.schema.history.Tables.ENTRY;
import static org.countersign.schema.history.Tables.READING;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.springframework.stereotype.Component;

/** The history that row security shows to the viewer, the latest first. */
@Component
class HistoryStore {

    private static final Field<String> DID =
            field("coalesce({0}::jsonb -> 'content' ->> 'did', '')", String.class, ENTRY.BODY);
    private static final Field<String> COLUMNS = field(
            "(select coalesce(string_agg(replace(k, '_', ' '), ', '), '') from jsonb_object_keys(coalesce({0}::jsonb -> 'content' -> 'after', '{}')) k)",
            String.class, ENTRY.BODY);

    /** Changes of a matter, or what belongs to no matter. */
    List<HistoryLine> changes(DSLContext database, Optional<UUID> matterId, HistoryQuery query, int most) {
        return database.select(ENTRY.AT, PERSON.NAME, ENTRY.ACT, ENTRY.SUBJECT, DID, COLUMNS)
                .from(ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(ENTRY.FIRM_ID), PERSON.PERSON_ID.eq(ENTRY.PERSON_ID))
                .where(matterId.<Condition>map(ENTRY.MATTER_ID::eq).orElseGet(ENTRY.MATTER_ID::isNull))
                .and(query.personId().<Condition>map(ENTRY.PERSON_ID::eq).orElseGet(() -> noCondition()))
                .orderBy(ENTRY.NUMBER.desc())
                .limit(most)
                .offset(query.offset())
                .fetch(HistoryStore::line);
    }

    /** Sealed readings of a matter. */
    List<HistoryLine> readings(DSLContext database, Optional<UUID> matterId, HistoryQuery query, int most) {
        return database.select(READING.AT, PERSON.NAME, inline("read"), READING.SUBJECT, inline("read"), inline(""))
                .from(READING)
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(READING.FIRM_ID), PERSON.PERSON_ID.eq(READING.PERSON_ID))
                .where(matterId.<Condition>map(READING.MATTER_ID::eq).orElseGet(READING.MATTER_ID::isNull))
                .and(query.personId().<Condition>map(READING.PERSON_ID::eq).orElseGet(() -> noCondition()))
                .orderBy(READING.AT.desc(), READING.ENTRY_NUMBER.desc(), READING.POSITION.desc())
                .limit(most)
                .offset(query.offset())
                .fetch(HistoryStore::line);
    }

    private static HistoryLine line(Record6<Instant, String, String, String, String, String> row) {
        return new HistoryLine(
                row.value1(),
                Optional.ofNullable(row.value2()),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6());
    }
}
