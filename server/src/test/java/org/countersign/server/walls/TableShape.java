package org.countersign.server.walls;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * A table as the running database describes it.
 *
 * @param name with its schema
 * @param columns in order
 * @param keys the primary key, in order
 */
record TableShape(String name, List<Column> columns, List<String> keys) {

    private static final String COLUMNS = """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.atthasdef as has_default,
                (select pg_get_constraintdef(c.oid) from pg_constraint c
                 where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
                   and pg_get_constraintdef(c.oid) like '%ARRAY[%' limit 1) as choices
            from pg_attribute a where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
            """;

    private static final String KEYS = """
            select a.attname from pg_constraint c
            cross join unnest(c.conkey) with ordinality k(attnum, place)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
            where c.conrelid = ?::regclass and c.contype = 'p' order by k.place
            """;

    /** Every table that is not PostgreSQL's own. */
    static List<TableShape> all(DSLContext database) {
        return database
                .fetch(
                        "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'"
                                + " order by 1")
                .getValues(0, String.class)
                .stream()
                .map(name -> new TableShape(
                        name,
                        database.fetch(COLUMNS, name).map(Column::of),
                        database.fetch(KEYS, name).getValues(0, String.class)))
                .toList();
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    boolean belongsToAMatter() {
        return has("firm_id") && has("matter_id");
    }

    /** The column that names one row within the firm: the second of two keys, an id of its own. */
    Optional<String> ownId() {
        return keys.size() == 2 && keys.get(1).endsWith("_id") ? Optional.of(keys.get(1)) : Optional.empty();
    }

    /**
     * @param choices the constraint that lists what the column may hold, or empty
     */
    record Column(String name, String type, boolean isRequired, boolean hasDefault, String choices) {

        private static Column of(Record row) {
            return new Column(
                    row.get("name", String.class),
                    row.get("type", String.class),
                    row.get("required", Boolean.class),
                    row.get("has_default", Boolean.class),
                    Objects.toString(row.get("choices"), ""));
        }
    }
}
