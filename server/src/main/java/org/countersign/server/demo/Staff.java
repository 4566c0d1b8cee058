package org.countersign.server.demo;

import java.util.Map;
import org.countersign.server.identity.SignedIn;

/**
 * The people of the demo firm once they are in the database.
 *
 * @param people by their key in the table
 */
record Staff(Map<String, SignedIn> people) {

    Staff {
        people = Map.copyOf(people);
    }

    SignedIn get(String key) {
        SignedIn found = people.get(key);
        if (found == null) {
            throw new IllegalArgumentException("nobody of the demo firm is called '" + key + "'");
        }
        return found;
    }

    /** Who may look behind closed matters when a conflict is checked. */
    SignedIn conflictsAttorney() {
        return people.values().stream()
                .filter(SignedIn::isConflictsAttorney)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo firm has no conflicts attorney"));
    }
}
