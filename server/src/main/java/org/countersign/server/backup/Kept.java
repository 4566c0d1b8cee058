package org.countersign.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a data directory that a backup keeps: the documents, and the key without which they cannot be read. */
final class Kept {

    static final Path KEY = Path.of("keys", "application");
    static final Path DOCUMENTS = Path.of("documents");

    private Kept() {}

    static List<Path> in(Path data) throws IOException {
        try (Stream<Path> documents = Files.walk(data.resolve(DOCUMENTS))) {
            return Stream.concat(
                            Stream.of(data.resolve(KEY)),
                            documents.filter(Files::isRegularFile).sorted())
                    .toList();
        }
    }

    /** Where a file of a backup belongs; nothing outside the kept places is ever written. */
    static Path place(Path data, String name) throws IOException {
        Path relative = Path.of(name).normalize();
        if (relative.isAbsolute() || !(relative.startsWith(DOCUMENTS) || relative.equals(KEY))) {
            throw new IOException("it holds a file that belongs nowhere: " + name);
        }
        return data.resolve(relative);
    }
}
