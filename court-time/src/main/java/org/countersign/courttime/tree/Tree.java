package org.countersign.courttime.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text, a list or a mapping, with the line of the file it was read from (0 where there was no file). Law files and
 * certificates share this form: every scalar is a text, as in YAML's failsafe schema, so that nothing is guessed from
 * its looks and a canonical form needs no rule for numbers.
 */
public sealed interface Tree {
    /** The line in the file, from 1; 0 where the value came from no file. */
    int line();

    /** A scalar, exactly as written. */
    record Text(String value, int line) implements Tree {
        public Text(String value) {
            this(value, 0);
        }
    }

    /** A list in its written order. */
    record Items(List<Tree> items, int line) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping in its written order; keys are unique. */
    record Mapping(Map<String, Tree> entries, int line) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** This mapping with the other's entries laid over it; the line is the other's where it has one. */
        public Mapping overlaidBy(Mapping other) {
            Map<String, Tree> merged = new LinkedHashMap<>(entries);
            merged.putAll(other.entries());
            return new Mapping(merged, other.line() > 0 ? other.line() : line);
        }

        /** This mapping without the keys named. */
        public Mapping without(String... keys) {
            Map<String, Tree> rest = new LinkedHashMap<>(entries);
            for (String key : keys) {
                rest.remove(key);
            }
            return new Mapping(rest, line);
        }
    }
}
