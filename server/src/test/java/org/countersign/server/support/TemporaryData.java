package org.countersign.server.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.countersign.server.database.Settings;
import org.springframework.util.FileSystemUtils;

/** A data directory that lives as long as the tests; PostgreSQL's programs are unpacked once for all of them. */
public final class TemporaryData {

    private TemporaryData() {}

    /** Settings upon a new empty directory and any free port. */
    public static Settings settings() {
        return settings(newDirectory(), Map.of());
    }

    /** Settings upon a directory, with more of them by key. */
    public static Settings settings(Path directory, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(Map.of(
                "countersign.data", directory.toString(),
                "countersign.port", "0",
                "countersign.programs",
                        Path.of("target", "programs").toAbsolutePath().toString()));
        values.putAll(more);
        return switch (Settings.of(values)) {
            case Settings.Read read -> read.settings();
            case Settings.Refused refused -> throw new IllegalArgumentException(String.join(" ", refused.sentences()));
        };
    }

    public static Path newDirectory() {
        try {
            return Files.createTempDirectory("countersign-test");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Closes what runs on the directory and deletes it when this Java ends. */
    static void deleteAtTheEnd(Settings settings, AutoCloseable running) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                running.close();
                FileSystemUtils.deleteRecursively(settings.data());
            } catch (Exception broken) {
                throw new IllegalStateException("the test's workspace did not end", broken);
            }
        }));
    }
}
