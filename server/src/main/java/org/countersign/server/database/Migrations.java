package org.countersign.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the present schema and lets the roles of the server in. */
final class Migrations {

    private Migrations() {}

    static void run(PostgresAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.url(), address.owner(), address.ownerPassword())
                    .locations("classpath:migrations")
                    .defaultSchema("migrations")
                    .placeholders(Map.of(
                            "app_password", LoginRole.APPLICATION.password(address),
                            "jobs_password", LoginRole.JOBS.password(address)))
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new CannotStart(
                    "The database could not be brought to the present schema: " + refused.getMessage(), refused);
        }
        for (LoginRole role : LoginRole.values()) {
            admit(role, address);
        }
    }

    /** The password follows from the owner's; where that was changed, or another server made the role, it is set anew. */
    private static void admit(LoginRole role, PostgresAddress address) {
        try (Connection asRole = DriverManager.getConnection(address.url(), role.role(), role.password(address))) {
            asRole.setReadOnly(true);
        } catch (SQLException refused) {
            if (!"28P01".equals(refused.getSQLState())) {
                throw new CannotStart("The role " + role.role() + " cannot connect: " + refused.getMessage(), refused);
            }
            setPassword(role, address);
        }
    }

    private static void setPassword(LoginRole role, PostgresAddress address) {
        try (Connection asOwner = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = asOwner.createStatement()) {
            statement.execute("alter role " + role.role() + " with login password '" + role.password(address) + "'");
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The role " + role.role() + " belongs to somebody else on this PostgreSQL: " + refused.getMessage(),
                    refused);
        }
    }
}
