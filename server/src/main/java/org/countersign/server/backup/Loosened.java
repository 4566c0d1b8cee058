package org.countersign.server.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An empty schema without foreign keys and without its own triggers, inside one transaction: tables may then come in any
 * order and write no history of their coming. Tightening puts every foreign key back, which checks every row.
 */
final class Loosened {

    private static final String FOREIGN_KEYS = """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname),
                'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where contype = 'f' and conparentid = 0 order by conrelid::regclass::text, conname
            """;

    private final Connection connection;
    private final List<Table> tables;
    private final List<String> foreignKeys = new ArrayList<>();

    private Loosened(Connection connection) throws SQLException {
        this.connection = connection;
        tables = Table.all(connection);
    }

    static Loosened of(Connection connection) throws SQLException {
        Loosened loosened = new Loosened(connection);
        loosened.requireEmpty();
        loosened.loosen();
        return loosened;
    }

    private void requireEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from identity.firm)")) {
            if (row.next() && row.getBoolean(1)) {
                throw new SQLException("the database already holds a firm: restore into an empty one.");
            }
        }
    }

    private void loosen() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN_KEYS)) {
            while (row.next()) {
                drops.add(row.getString(1));
                foreignKeys.add(row.getString(2));
            }
        }
        run(drops);
        run(tables.stream()
                .map(table -> "alter table " + table.qualified() + " disable trigger user")
                .toList());
        run(tables.stream().map(table -> "truncate table " + table.qualified()).toList());
    }

    void tighten() throws SQLException {
        run(tables.stream()
                .map(table -> "alter table " + table.qualified() + " enable trigger user")
                .toList());
        run(foreignKeys);
    }

    private void run(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
