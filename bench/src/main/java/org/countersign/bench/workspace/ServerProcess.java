package org.countersign.bench.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;

/** The workspace as a firm runs it: `./countersign start` in a process of its own, with its own PostgreSQL. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration untilFirstPage;

    private ServerProcess(Process process, Path data, int port, Duration untilFirstPage) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.untilFirstPage = untilFirstPage;
    }

    /** Starts it on a data directory and waits for its first page. */
    static ServerProcess start(Path home, Path data) {
        try {
            int port = freePort();
            Path log = data.resolve("start.log");
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(
                            home.resolve("countersign").toString(),
                            "start",
                            "--data",
                            data.toString(),
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            // Whoever stops the benchmark stops the workspace too, and that its database.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitPage(process, new Client(port), begin, log);
            return new ServerProcess(process, data, port, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException unable) {
            throw new UncheckedIOException("the workspace could not be started", unable);
        }
    }

    private static void awaitPage(Process process, Client client, long begin, Path log) throws IOException {
        while (client.peek("/sign-in").isEmpty() && client.peek("/set-up").isEmpty()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException("the workspace did not start: " + Files.readString(log));
            }
            rest(Duration.ofMillis(20));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", interrupted);
        }
    }

    int port() {
        return port;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    RunningDatabase database() {
        return RunningDatabase.reach(settings(data));
    }

    static Settings settings(Path data) {
        return switch (Settings.of(Map.of("countersign.data", data.toString(), "countersign.port", "0"))) {
            case Settings.Read read -> read.settings();
            case Settings.Refused refused -> throw new IllegalStateException(String.join(" ", refused.sentences()));
        };
    }

    /** What the process holds of the machine's memory now, and at most until now, in megabytes. */
    long megabytes(Held when) {
        String key = when == Held.NOW ? "VmRSS:" : "VmHWM:";
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
            return lines.stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the memory of the workspace cannot be read", unreadable);
        }
    }

    enum Held {
        NOW,
        AT_MOST
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
