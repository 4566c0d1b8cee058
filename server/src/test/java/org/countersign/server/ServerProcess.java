package org.countersign.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A verb in a Java of its own, as the launcher runs it, and what it says at the terminal. */
final class ServerProcess implements AutoCloseable {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dcountersign.programs=" + Path.of("target", "programs").toAbsolutePath(),
            "-cp",
            classPath(),
            Main.class.getName());

    private final Process process;
    private final BufferedReader lines;

    ServerProcess(String... words) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of(words));
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lines = process.inputReader(UTF_8);
    }

    /** Without the calendar library of the tests, which speaks at the terminal when Java looks for time zones. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("ical4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** All lines up to the one that begins so, or to the end. */
    List<String> saidUntil(String beginning) {
        List<String> said = new ArrayList<>();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(beginning)) {
                    break;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return said;
    }

    /** All that it says until it ends. */
    List<String> said() {
        return saidUntil("\0");
    }

    /** Ends it as Ctrl-C does, and returns what it said last. */
    List<String> stopped() {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        return said();
    }

    int code() {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a process", stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        code();
    }
}
