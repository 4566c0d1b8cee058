package org.countersign.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL of one data directory: made, started, found again after a crash, stopped. */
final class EmbeddedPostgres {

    private static final String OWNER = "countersign_owner";
    private static final String DATABASE = "countersign";

    private final DataDirectory data;
    private final PostgresPrograms programs;
    private final Path cluster;
    private final ClusterProcesses processes;

    EmbeddedPostgres(DataDirectory data, Path programs) {
        this.data = data;
        this.programs = PostgresPrograms.in(programs);
        cluster = data.postgres().resolve("cluster");
        processes = new ClusterProcesses(cluster);
    }

    /** Makes the cluster if there is none, uses a proved server that survived its workspace, or starts one. */
    PostgresAddress start() {
        if (!Files.exists(cluster)) {
            make();
        }
        Optional<PostgresAddress> survivor = survivor();
        if (survivor.isPresent()) {
            return survivor.get();
        }
        clear();
        int port = ClusterFiles.choosePort(data.postgres().resolve("port"));
        ClusterFiles.write(cluster, port);
        Program.Answer answer = control(
                "start",
                "-w",
                "-t",
                "590",
                "-l",
                data.logs().resolve("postgresql.log").toString());
        if (answer.code() != 0) {
            throw new CannotStart("PostgreSQL did not start: " + answer.text() + " Its log is "
                    + data.logs().resolve("postgresql.log") + ".");
        }
        return proved(address(port, "postgres"));
    }

    /** The server of a running workspace, when there is one and it proves itself. */
    Optional<PostgresAddress> survivor() {
        if (processes.postmaster().isEmpty()) {
            return Optional.empty();
        }
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (processes.postmaster().isPresent() && System.nanoTime() < end) {
            Optional<Integer> port = processes.port();
            if (port.isPresent()) {
                try (Connection connection = connect(address(port.get(), "postgres"))) {
                    return ServerProof.defects(connection, cluster).isEmpty()
                            ? Optional.of(withDatabase(connection, port.get()))
                            : Optional.empty();
                } catch (SQLException notYet) {
                    if ("28P01".equals(notYet.getSQLState())) {
                        return Optional.empty();
                    }
                }
            }
            Pause.shortly();
        }
        return Optional.empty();
    }

    /** Stops in the fast mode: open transactions are rolled back, all that was acknowledged is kept. */
    void stop() {
        if (processes.postmaster().isPresent()
                && control("stop", "-w", "-m", "fast", "-t", "60").code() != 0) {
            control("stop", "-w", "-m", "immediate", "-t", "20");
        }
        if (!processes.endWithin(Duration.ofSeconds(5))) {
            processes.kill();
        }
    }

    private void clear() {
        stop();
        try {
            Files.deleteIfExists(processes.lockFile());
        } catch (IOException broken) {
            throw new CannotStart(processes.lockFile() + " is stale and cannot be removed.", broken);
        }
    }

    private void make() {
        Path half = data.postgres().resolve("cluster.half");
        try {
            FileSystemUtils.deleteRecursively(half);
            Program.Answer answer = Program.run(
                    data.postgres(),
                    List.of(
                            programs.program("initdb").toString(),
                            "--pgdata=" + half,
                            "--username=" + OWNER,
                            "--pwfile=" + data.secretFile("database-owner"),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (answer.code() != 0) {
                throw new CannotStart("PostgreSQL could not make its cluster: " + answer.text());
            }
            Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new CannotStart("The cluster " + cluster + " cannot be made: " + broken.getMessage() + ".", broken);
        }
    }

    private Program.Answer control(String verb, String... more) {
        List<String> command = new java.util.ArrayList<>(
                List.of(programs.program("pg_ctl").toString(), verb, "-D", cluster.toString()));
        command.addAll(List.of(more));
        return Program.run(data.postgres(), command);
    }

    private PostgresAddress proved(PostgresAddress address) {
        try (Connection connection = connect(address)) {
            List<String> defects = ServerProof.defects(connection, cluster);
            if (!defects.isEmpty()) {
                stop();
                throw new CannotStart("PostgreSQL does not run as it must: " + String.join("; ", defects) + ".");
            }
            return withDatabase(connection, processes.port().orElseThrow());
        } catch (SQLException broken) {
            throw new CannotStart("PostgreSQL started but does not answer: " + broken.getMessage(), broken);
        }
    }

    private PostgresAddress withDatabase(Connection connection, int port) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!row.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
        return address(port, DATABASE);
    }

    private PostgresAddress address(int port, String database) {
        return new PostgresAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false",
                OWNER,
                data.secretText("database-owner"));
    }

    private static Connection connect(PostgresAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword());
    }
}
