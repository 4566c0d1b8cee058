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

    /** Every Java file of main code and of tests, of every module. */
    static List<Path> javaFiles() {
        return files(ROOT.resolve(""), "/src/main/", "/src/test/");
    }

    /** The Java files of court-time's main code. */
    static List<Path> courtTime() {
        return files(ROOT.resolve("court-time"), "/src/main/");
    }

    private static List<Path> files(Path folder, String... parts) {
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .flatMap(Repository::walked)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of(parts).anyMatch(file.toString()::contains))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> walked(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.toString().contains("/target/")).toList().stream();
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
