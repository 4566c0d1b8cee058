package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.courttime.Label;

/**
 * What a change of an event does to one deadline of its matter.
 *
 * @param kind whether the deadline appears, moves, falls, stays, or could not be computed
 * @param ruleId the rule
 * @param citation the rule as lawyers cite it
 * @param what the act that is due, in English and Spanish
 * @param was the day in force before
 * @param becomes the day in force afterwards
 * @param note a sentence to show with it: a refusal's sentence, readings that differ, unconfirmed law
 * @param needsSecondPerson whether this is a limitation, answer, post-trial or appeal period, whose trigger a second person enters again
 */
public record Consequence(
        Kind kind,
        String ruleId,
        String citation,
        Label what,
        Optional<LocalDate> was,
        Optional<LocalDate> becomes,
        Optional<Label> note,
        boolean needsSecondPerson) {

    /** The same without its days, for someone who has yet to enter the trigger unseen. */
    public Consequence withoutDays() {
        return new Consequence(
                kind, ruleId, citation, what, Optional.empty(), Optional.empty(), note, needsSecondPerson);
    }

    /** What happens to the deadline. */
    public enum Kind {
        APPEARS,
        MOVES,
        FALLS,
        STAYS,
        REFUSED
    }
}
