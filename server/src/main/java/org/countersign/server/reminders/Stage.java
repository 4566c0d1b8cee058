package org.countersign.server.reminders;

import java.util.Arrays;
import java.util.Optional;
import org.countersign.server.pages.Tone;

/** How near a deadline has come, the most pressing first. Each is reached once for each date that the deadline has. */
public enum Stage {
    PASSED("passed", Tone.STOP),
    INTERNAL_PASSED("internal passed", Tone.STOP),
    TODAY("today", Tone.STOP),
    UNACKNOWLEDGED("unacknowledged", Tone.STOP),
    NEEDS_ATTORNEY("needs attorney", Tone.SEAL),
    TWO_DAYS("2 court days", Tone.CARE),
    FIVE_DAYS("5 court days", Tone.CARE),
    TEN_DAYS("10 court days", Tone.NEUTRAL);

    private final String word;
    private final Tone tone;

    Stage(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    /** The word in the database. */
    String word() {
        return word;
    }

    /** How loudly it is said. */
    public Tone tone() {
        return tone;
    }

    /** Whether it is said again each working day until the deadline is met. */
    boolean nags() {
        return this == PASSED || this == INTERNAL_PASSED || this == UNACKNOWLEDGED;
    }

    /** Whether it also concerns the attorneys of the matter, whoever does the work. */
    boolean concernsAttorneys() {
        return this == PASSED || this == INTERNAL_PASSED || this == TODAY;
    }

    /**
     * The stage of a date.
     *
     * @param courtDaysLeft 0 on the day itself, negative once it is past
     * @param isPast whether the legal moment has passed
     * @param isInternallyPast whether the firm's own time has passed
     * @return empty while the deadline is far away
     */
    static Optional<Stage> of(int courtDaysLeft, boolean isPast, boolean isInternallyPast) {
        if (isPast) {
            return Optional.of(PASSED);
        }
        if (isInternallyPast) {
            return Optional.of(INTERNAL_PASSED);
        }
        if (courtDaysLeft <= 0) {
            return Optional.of(TODAY);
        }
        if (courtDaysLeft <= 2) {
            return Optional.of(TWO_DAYS);
        }
        if (courtDaysLeft <= 5) {
            return Optional.of(FIVE_DAYS);
        }
        return courtDaysLeft <= 10 ? Optional.of(TEN_DAYS) : Optional.empty();
    }

    static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word.equals(word)).findFirst();
    }
}
