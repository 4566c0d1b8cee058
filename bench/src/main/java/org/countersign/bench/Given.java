package org.countersign.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.countersign.law.LawBook;

/** What the benchmarks are about, read from the files beside them: courts, rules and days are data. */
final class Given {
    private Given() {}

    static Properties properties(String name) {
        try (InputStream in = open(name)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The questions of a table: court, rule, event, service, facts. */
    static List<AskedRow> questions(String name, LawBook book) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> AskedRow.of(line, book))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Given.class.getResourceAsStream(name), name);
    }
}
