package org.countersign.courttime.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the whole repository: these gates hold for every module in one place. */
final class Repository {
    static final Path ROOT = root();

    private Repository() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE")) || !Files.exists(folder.resolve("court-time"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "no repository above " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }

    /** Every Java file of main code and of tests, of every module. Build output is never looked at: it changes meanwhile. */
    static List<Path> javaFiles() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Repository::javaFilesIn)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The Java files of court-time's main code. */
    static List<Path> courtTime() {
        return javaFilesIn(ROOT.resolve("court-time/src/main")).sorted().toList();
    }

    private static Stream<Path> javaFilesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
