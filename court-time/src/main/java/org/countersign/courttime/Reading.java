package org.countersign.courttime;

import java.util.Locale;

/**
 * One of the dates that the law or the facts leave possible.
 *
 * @param role what it is for
 * @param due the date
 * @param reason why it is read so
 */
public record Reading(Role role, Due due, Label reason) {
    /** What a reading is for. */
    public enum Role {
        /** The one most courts follow. */
        PREVAILING,
        /** The one to rely on for one's own act. */
        SAFE,
        /** The one to wait for before calling an opponent late; of an act not allowed before a day, the earliest. */
        LATEST;

        /** The word of certificates and batch files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
