package org.countersign.server.conflicts;

import java.util.List;

/**
 * A name to look for.
 *
 * @param name as a person writes it
 * @param kind "person", "organisation", or empty where nobody said: then a company suffix decides
 */
public record SearchedName(String name, String kind) {

    /** The names in a text, one on each line, without empty lines and repetitions. */
    public static List<SearchedName> parse(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> new SearchedName(line, ""))
                .toList();
    }
}
