package org.countersign.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What is written into a cluster before PostgreSQL starts: its settings and who may connect how. */
final class ClusterFiles {

    private static final String SETTINGS = """
            # Written anew by Countersign at each start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            allow_alter_system = off
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = minimal
            max_wal_senders = 0
            max_connections = 64
            shared_buffers = '128MB'
            dynamic_shared_memory_type = posix
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            # The log names no data: no statement, no parameter, no key that was found twice.
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_statement = 'none'
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """;

    private static final String ADMISSION = """
            # Written anew by Countersign at each start: this machine only, never without the password.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private ClusterFiles() {}

    static void write(Path cluster, int port) {
        write(cluster.resolve("postgresql.conf"), SETTINGS.formatted(port));
        write(cluster.resolve("pg_hba.conf"), ADMISSION);
        write(cluster.resolve("postgresql.auto.conf"), "");
    }

    /** The port used before, while it is free; otherwise another that is, remembered for the next time. */
    static int choosePort(Path memory) {
        try {
            for (String before :
                    Files.exists(memory) ? List.of(Files.readString(memory).strip()) : List.<String>of()) {
                if (before.matches("\\d{4,5}") && isFree(Integer.parseInt(before))) {
                    return Integer.parseInt(before);
                }
            }
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                write(memory, Integer.toString(socket.getLocalPort()));
                return socket.getLocalPort();
            }
        } catch (IOException broken) {
            throw new CannotStart("No free port for PostgreSQL was found: " + broken.getMessage() + ".", broken);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private static void write(Path file, String text) {
        try {
            Path half = file.resolveSibling(file.getFileName() + ".half");
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new CannotStart(file + " cannot be written: " + broken.getMessage() + ".", broken);
        }
    }
}
