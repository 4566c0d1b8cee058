package org.countersign.server.conflicts;

import static org.countersign.schema.conflicts.Tables.DECLARED_NAME;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The statements of declared histories; row security shows each person only their own. */
@Component
class DeclaredStore {

    private final Clock clock;
    private final Ids ids;

    DeclaredStore(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    List<DeclaredPage.Name> all(DSLContext transaction) {
        return transaction
                .select(DECLARED_NAME.DECLARED_NAME_ID, DECLARED_NAME.NAME, DECLARED_NAME.DECLARED_AT)
                .from(DECLARED_NAME)
                .orderBy(DECLARED_NAME.DECLARED_AT.desc(), DECLARED_NAME.NAME)
                .fetch(row -> new DeclaredPage.Name(row.value1(), row.value2(), row.value3()));
    }

    /** The kind is left to the words of the name: the worker is not asked for more than the name. */
    void add(DSLContext transaction, Viewer who, String name) {
        transaction.execute(
                """
                insert into conflicts.declared_name (firm_id, declared_name_id, person_id, name, kind, declared_at)
                select ?, ?, ?, n, case when conflicts.declares_organisation(n) then 'organisation' else 'person' end, ?::timestamptz
                from (values (?)) given(n) on conflict do nothing""", who.firmId(), ids.next(), who.personId(), clock.instant().toString(), name);
    }

    int remove(DSLContext transaction, UUID id) {
        return transaction
                .deleteFrom(DECLARED_NAME)
                .where(DECLARED_NAME.DECLARED_NAME_ID.eq(id))
                .execute();
    }
}
