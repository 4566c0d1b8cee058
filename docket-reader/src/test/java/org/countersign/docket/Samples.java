package org.countersign.docket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files written for this project: docs/examples, and those beside the tests. */
final class Samples {
    private Samples() {}

    /** A file of docs/examples. */
    static byte[] example(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "docs", "examples", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file beside the tests. */
    static String beside(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
