package org.countersign.server.matters;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.server.pages.Tone;

/**
 * What a standing order does to one deadline.
 *
 * @param kind whether it appears, moves or falls
 * @param what the act that is due
 * @param citation the rule as lawyers cite it
 * @param was the day in force before
 * @param becomes the day in force afterwards
 */
public record OrderConsequence(
        Kind kind, Label what, String citation, Optional<LocalDate> was, Optional<LocalDate> becomes) {

    /** What happens to the deadline. */
    public enum Kind {
        APPEARS(Tone.GO),
        MOVES(Tone.CARE),
        FALLS(Tone.STOP);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }
}
