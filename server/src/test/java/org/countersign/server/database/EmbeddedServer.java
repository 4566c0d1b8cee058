package org.countersign.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.countersign.server.support.TemporaryData;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that comes with the workspace, asked itself while it runs. */
class EmbeddedServer {

    private static final Settings SETTINGS = TemporaryData.settings();
    private static RunningDatabase running;

    @BeforeAll
    static void start() {
        running = RunningDatabase.start(SETTINGS);
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
        FileSystemUtils.deleteRecursively(SETTINGS.data());
    }

    @Test
    void keepsWhatItAcknowledges() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void listensOnThisMachineOnlyAndOnNoLocalSocket() throws IOException {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThat(Files.readString(Path.of("/proc/net/unix"))).doesNotContain(".s.PGSQL." + setting("port"));
    }

    @Test
    void admitsNobodyWithoutAPassword() {
        var rules = database()
                .fetch("select type, address, auth_method, error from pg_hba_file_rules")
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3));
        assertThat(rules).containsExactly("local null scram-sha-256 null", "host 127.0.0.1 scram-sha-256 null");
    }

    @Test
    void refusesAWrongAndAnEmptyPassword() {
        for (String role : new String[] {"countersign_owner", "countersign_app", "postgres"}) {
            for (String password : new String[] {"", "postgres", "wrong"}) {
                assertThatThrownBy(() ->
                                DriverManager.getConnection(running.address().url(), role, password))
                        .as(role + " with '" + password + "'")
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void writesNoDataIntoItsLog() {
        assertThatThrownBy(() -> database().execute("select 'Quillon Vanterpool'::integer"))
                .isNotNull();
        assertThatThrownBy(() -> database().execute("do $$ begin raise exception 'x' using detail = 'Zebulon'; end $$"))
                .isNotNull();
        assertThat(setting("log_statement")).isEqualTo("none");
        assertThat(setting("log_min_error_statement")).isEqualTo("panic");
        assertThat(SETTINGS.data().resolve("logs/postgresql.log")).content().doesNotContain("Zebulon");
    }

    @Test
    void keepsItsDirectoryFromOthers() throws IOException {
        try (Stream<Path> top = Files.list(SETTINGS.data())) {
            assertThat(top.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rwx------"));
        }
        try (Stream<Path> keys = Files.list(SETTINGS.data().resolve("keys"))) {
            assertThat(keys)
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rw-------"));
        }
    }

    @Test
    void refusesASecondWorkspaceOnTheSameDirectory() {
        assertThatThrownBy(() -> RunningDatabase.start(SETTINGS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Countersign (process "
                        + ProcessHandle.current().pid() + ") is running");
    }

    @Test
    void isReachedByAVerbOfTheTerminalWhileItRuns() {
        try (RunningDatabase reached = RunningDatabase.reach(SETTINGS)) {
            assertThat(reached.address()).isEqualTo(running.address());
        }
        assertThat(database().fetchValue("select 1")).isEqualTo(1);
    }

    private static String setting(String name) {
        return (String) database().fetchValue("select setting from pg_settings where name = ?", name);
    }

    private static DSLContext database() {
        return running.owner().database();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
