package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of matters. */
@Component
class MatterStore {

    Optional<Matter> find(DSLContext transaction, UUID matterId) {
        return transaction
                .select(MatterRow.COLUMNS)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matterId))
                .fetchOptional(MatterRow::of);
    }

    /** The matter with the firm's own number. */
    Optional<Matter> numbered(DSLContext transaction, String number) {
        return transaction
                .select(MatterRow.COLUMNS)
                .from(MATTER)
                .where(MATTER.NUMBER.eq(number))
                .fetchOptional(MatterRow::of);
    }

    /** Opens a matter, its columns by name, and makes the viewer a member. */
    void open(DSLContext transaction, Map<String, Object> columns, String roleOfOpener) {
        transaction.execute(
                "select matters.open(jsonb_populate_record(null::matters.matter, cast(? as jsonb)), ?)",
                JsonMapper.shared().writeValueAsString(columns),
                roleOfOpener);
    }

    /** Changes some columns of a matter, if it still has this version. */
    boolean change(DSLContext transaction, UUID matterId, int version, Map<? extends Field<?>, ?> columns) {
        return transaction
                        .update(MATTER)
                        .set(columns)
                        .set(MATTER.VERSION, version + 1)
                        .where(MATTER.MATTER_ID.eq(matterId))
                        .and(MATTER.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
