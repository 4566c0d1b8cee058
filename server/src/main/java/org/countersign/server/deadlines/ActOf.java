package org.countersign.server.deadlines;

import java.util.Arrays;
import java.util.Locale;

/** Whose act a deadline is, seen from our side. */
enum ActOf {
    OURS,
    THEIRS,
    COURT,
    NOBODY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActOf of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called '" + word + "'"));
    }
}
