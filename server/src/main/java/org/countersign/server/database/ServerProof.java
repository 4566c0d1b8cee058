package org.countersign.server.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks a running server for the settings that keep data and secrets safe, instead of trusting the files it was given. */
final class ServerProof {

    private static final Map<String, String> DEMANDED = new TreeMap<>(Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "log_statement", "none"));

    private ServerProof() {}

    /** What is not as demanded, in words; nothing when all is. */
    static List<String> defects(Connection connection, Path cluster) throws SQLException {
        List<String> defects = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> demand : DEMANDED.entrySet()) {
                expect(statement, defects, demand.getKey(), demand.getValue());
            }
            expect(statement, defects, "data_directory", cluster.toString());
            admission(statement, defects);
        }
        return defects;
    }

    private static void expect(Statement statement, List<String> defects, String name, String wanted)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("select setting from pg_settings where name = '" + name + "'")) {
            String found = row.next() ? row.getString(1) : "";
            if (!found.equals(wanted)) {
                defects.add(name + " is '" + found + "', not '" + wanted + "'");
            }
        }
    }

    private static void admission(Statement statement, List<String> defects) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select type, coalesce(address, ''), coalesce(auth_method, ''), coalesce(error, '') from pg_hba_file_rules")) {
            while (row.next()) {
                boolean near =
                        row.getString(1).equals("local") || row.getString(2).equals("127.0.0.1");
                if (!near
                        || !row.getString(3).equals("scram-sha-256")
                        || !row.getString(4).isEmpty()) {
                    defects.add(
                            "a rule admits " + row.getString(1) + " " + row.getString(2) + " by " + row.getString(3));
                }
            }
        }
    }
}
