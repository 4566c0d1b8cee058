package org.countersign.server.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table of the workspace, with the columns that hold data of their own (generated ones are left out), quoted for SQL. */
record Table(String schema, String name, String columns) {

    private static final String ALL = """
            select n.nspname, c.relname,
                (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by 1, 2
            """;

    static List<Table> all(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return tables;
    }

    /** The newest migration that was run, and the checksums of all: tables fit only a schema that is the same. */
    static String schemaVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(version || ' ' || checksum, ', ' order by"
                                + " installed_rank) from migrations.flyway_schema_history where success and version is not null")) {
            row.next();
            return row.getString(1);
        }
    }

    String qualified() {
        return "\"" + schema + "\".\"" + name + "\"";
    }
}
