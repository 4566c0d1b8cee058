package org.countersign.server.docket;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real dockets and notices beside the project, where they are present. */
final class SharedDockets {

    private SharedDockets() {}

    static byte[] bytes(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        assumeThat(at)
                .as("needs shared/data/" + name + " beside the project, which is absent here")
                .isNotNull();
        try {
            return Files.readAllBytes(at.resolve("shared/data").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
