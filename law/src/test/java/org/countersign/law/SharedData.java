package org.countersign.law;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data beside the project that tests read and that is no part of it. A test that needs an absent file is skipped by name. */
final class SharedData {
    private SharedData() {}

    static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "needs shared/data/" + name + " beside the project");
        throw new AssertionError(name);
    }
}
