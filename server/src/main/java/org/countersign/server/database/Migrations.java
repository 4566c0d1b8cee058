package org.countersign.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the present schema and lets the application's role in. */
final class Migrations {

    private Migrations() {}

    static void run(PostgresAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.url(), address.owner(), address.ownerPassword())
                    .locations("classpath:migrations")
                    .defaultSchema("migrations")
                    .placeholders(Map.of("app_password", AppRole.password(address)))
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new CannotStart(
                    "The database could not be brought to the present schema: " + refused.getMessage(), refused);
        }
        admitApplication(address);
    }

    /** The password follows from the owner's; where that was changed, or another server made the role, it is set anew. */
    private static void admitApplication(PostgresAddress address) {
        try (Connection asApplication =
                DriverManager.getConnection(address.url(), AppRole.NAME, AppRole.password(address))) {
            asApplication.setReadOnly(true);
        } catch (SQLException refused) {
            if (!"28P01".equals(refused.getSQLState())) {
                throw new CannotStart("The application's role cannot connect: " + refused.getMessage(), refused);
            }
            setPassword(address);
        }
    }

    private static void setPassword(PostgresAddress address) {
        try (Connection asOwner = DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
                var statement = asOwner.createStatement()) {
            statement.execute(
                    "alter role " + AppRole.NAME + " with login password '" + AppRole.password(address) + "'");
        } catch (SQLException refused) {
            throw new CannotStart(
                    "The role " + AppRole.NAME + " belongs to somebody else on this PostgreSQL: "
                            + refused.getMessage(),
                    refused);
        }
    }
}
