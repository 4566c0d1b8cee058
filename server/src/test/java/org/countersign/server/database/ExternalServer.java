package org.countersign.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.countersign.server.support.TemporaryData;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that this machine's system brought, not we. */
class ExternalServer {

    private static final Path HOME = TemporaryData.newDirectory();
    private static final Path PROGRAMS = programs();
    private static String address = "";

    @BeforeAll
    static void start() throws IOException, SQLException {
        int port = ClusterFiles.choosePort(HOME.resolve("port"));
        address = "postgresql://127.0.0.1:" + port + "/";
        Files.writeString(HOME.resolve("password"), "of the superuser");
        run(
                "initdb",
                "-D",
                HOME.resolve("cluster").toString(),
                "-U",
                "boss",
                "-A",
                "scram-sha-256",
                "--pwfile",
                HOME.resolve("password").toString(),
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                HOME.resolve("cluster").toString(),
                "-l",
                HOME.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
        asBoss("create role firm_owner login createrole password 'secret'");
        asBoss("create role nobody_much login password 'secret'");
        asBoss("create database casework owner firm_owner");
        asBoss("create database latin owner firm_owner template template0 encoding 'SQL_ASCII' locale 'C'");
    }

    @AfterAll
    static void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", HOME.resolve("cluster").toString());
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void servesAWorkspaceWhoseOwnerIsNoSuperuser() throws IOException {
        Settings settings = settings("casework", "firm_owner", "secret");
        for (int start = 0; start < 2; start++) {
            try (RunningDatabase running = RunningDatabase.start(settings)) {
                DSLContext database = running.owner().database();
                assertThat(database.fetchValue("select rolsuper from pg_roles where rolname = current_user"))
                        .isEqualTo(false);
                assertThat(database.fetchValue(
                                "select count(*) > 8 from migrations.flyway_schema_history where success"))
                        .isEqualTo(true);
                assertThat(
                                database.fetchValue(
                                        "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = 'countersign_app'"))
                        .isEqualTo(false);
            }
        }
        assertThat(settings.data().resolve("postgresql/cluster")).doesNotExist();
        FileSystemUtils.deleteRecursively(settings.data());
    }

    @Test
    void isRefusedWithEveryReasonAtOnce() {
        assertThatThrownBy(() -> RunningDatabase.start(settings("casework", "nobody_much", "secret")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("may not make roles")
                .hasMessageContaining("may not make schemas");
        assertThatThrownBy(() -> RunningDatabase.start(settings("latin", "firm_owner", "secret")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void isRefusedWithASentenceWhenItDoesNotAdmitUs() {
        assertThatThrownBy(() -> RunningDatabase.start(settings("casework", "firm_owner", "wrong")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("password");
    }

    private static Settings settings(String database, String user, String password) {
        return TemporaryData.settings(
                TemporaryData.newDirectory(),
                Map.of(
                        "countersign.database.url", address + database,
                        "countersign.database.user", user,
                        "countersign.database.password", password));
    }

    private static void asBoss(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:" + address + "postgres", "boss", "of the superuser");
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private static void run(String program, String... arguments) {
        List<String> command =
                new java.util.ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        Program.Answer answer = Program.run(HOME, command);
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    private static Path programs() {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException missing) {
            throw new IllegalStateException("install PostgreSQL (on Debian: sudo apt install postgresql)", missing);
        }
    }
}
