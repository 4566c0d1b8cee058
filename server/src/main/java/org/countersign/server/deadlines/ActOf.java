package org.countersign.server.deadlines;

import java.util.Arrays;
import java.util.Locale;
import org.countersign.courttime.rule.Kind;

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

    /**
     * Whose act a new deadline is taken for. The law files do not say who acts, so everything that can be missed is ours
     * until a person says otherwise; what happens by itself is nobody's.
     */
    static ActOf presumed(Kind kind) {
        return switch (kind) {
            case DEADLINE, LIMITATION, NOT_BEFORE, FLOOR -> OURS;
            case FINALITY, AUTOMATIC -> NOBODY;
        };
    }
}
