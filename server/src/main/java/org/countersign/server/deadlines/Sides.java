package org.countersign.server.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.countersign.courttime.rule.Party;

/** The party that the firm's side in a matter is, by `sides.properties`. */
final class Sides {

    private static final String FILE = "/deadlines/sides.properties";
    private static final Properties LISTS = read();

    private Sides() {}

    /** {@link Party#UNSTATED} for a side that is no party of a rule. */
    static Party party(String side) {
        return LISTS.stringPropertyNames().stream()
                .filter(party ->
                        Arrays.asList(LISTS.getProperty(party).split(" +")).contains(side))
                .map(Party::of)
                .findFirst()
                .orElse(Party.UNSTATED);
    }

    private static Properties read() {
        Properties lists = new Properties();
        try (InputStream file = Sides.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from this build");
            }
            lists.load(file);
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
