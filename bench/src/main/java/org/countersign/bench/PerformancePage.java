package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page docs/performance.md: what stands between its two markers is written by a run, and by nothing else. */
final class PerformancePage {
    private final Path file;

    private PerformancePage(Path file) {
        this.file = file;
    }

    static PerformancePage ofThisRepository() {
        return new PerformancePage(Repository.home().resolve("docs/performance.md"));
    }

    /** Puts the table of a subject in place of the one before. */
    void keep(String subject, String table) {
        String begins = "<!-- " + subject + ": begin -->";
        String ends = "<!-- " + subject + ": end -->";
        try {
            String page = Files.readString(file);
            int begin = page.indexOf(begins);
            int end = page.indexOf(ends);
            if (begin < 0 || end < begin) {
                throw new IllegalStateException(file + " lacks the markers " + begins + " and " + ends);
            }
            String before = page.substring(0, begin + begins.length());
            Files.writeString(file, before + "\n\n" + table + "\n" + page.substring(end));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the page " + file + " cannot be written", unwritable);
        }
    }
}
