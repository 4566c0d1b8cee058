package org.countersign.server.matters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A closed list as a file: a row a line, cells between semicolons, # begins a remark. */
final class CaseListFile {

    private CaseListFile() {}

    static List<List<String>> rows(String name) {
        String file = "/case-lists/" + name + ".csv";
        try (InputStream stream = CaseListFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("this build carries no " + file);
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
