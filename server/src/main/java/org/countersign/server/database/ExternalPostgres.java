package org.countersign.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL that somebody else runs: looked at before anything is written to it. */
final class ExternalPostgres {

    private static final int OLDEST = 150_000;

    private ExternalPostgres() {}

    /** Its address, or every reason at once why it will not do. */
    static PostgresAddress reach(Settings.Database database) {
        String separator = database.url().contains("?") ? "&" : "?";
        PostgresAddress address = new PostgresAddress(
                database.url() + separator + "logServerErrorDetail=false", database.user(), database.password());
        try (Connection connection =
                DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword())) {
            List<String> reasons = reasonsAgainst(connection);
            if (!reasons.isEmpty()) {
                throw CannotStart.because(reasons);
            }
            return address;
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The PostgreSQL at " + database.url() + " cannot be used: " + refused.getMessage(), refused);
        }
    }

    private static List<String> reasonsAgainst(Connection connection) throws SQLException {
        List<String> reasons = new ArrayList<>();
        if (!isTrue(connection, "current_setting('server_version_num')::int >= " + OLDEST)) {
            reasons.add("PostgreSQL 15 or newer is needed, and this one is older: upgrade it.");
        }
        if (!isTrue(connection, "(select rolsuper or rolcreaterole from pg_roles where rolname = current_user)")) {
            reasons.add("The database user may not make roles, and the application needs one of its own:"
                    + " as a superuser run 'alter role <user> createrole'.");
        }
        if (!isTrue(connection, "has_database_privilege(current_user, current_database(), 'create')")) {
            reasons.add("The database user may not make schemas and extensions here:"
                    + " as a superuser run 'alter database <database> owner to <user>'.");
        }
        if (!isTrue(connection, "has_schema_privilege(current_user, 'public', 'create')")) {
            reasons.add("The database user may not put extensions into the schema public:"
                    + " as a superuser run 'alter database <database> owner to <user>'.");
        }
        if (!isTrue(connection, "getdatabaseencoding() = 'UTF8'")) {
            reasons.add("The database is not encoded in UTF-8: make another with 'create database ... encoding UTF8'.");
        }
        if (!isTrue(
                connection,
                "(select count(*) = 3 from pg_available_extensions where name in ('pg_trgm', 'unaccent', 'fuzzystrmatch'))")) {
            reasons.add("The extensions pg_trgm, unaccent and fuzzystrmatch are not all there:"
                    + " install PostgreSQL's contrib package on its machine.");
        }
        return reasons;
    }

    private static boolean isTrue(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + condition)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
