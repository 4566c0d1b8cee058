package org.countersign.docket;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The folder `shared/data` beside the project, where it is present; a test that needs it is skipped by name otherwise. */
final class SharedData {
    private SharedData() {}

    /** A file or folder of it; ends the test as skipped where it is absent. */
    static Path path(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        assumeThat(at)
                .as("needs shared/data/" + name + " beside the project, which is absent here")
                .isNotNull();
        return at.resolve("shared/data").resolve(name);
    }

    static List<CSVRecord> rows(String name) {
        Path file = path(name);
        try (var in = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> files(String folder) {
        try (var files = Files.list(path(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
