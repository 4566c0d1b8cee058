package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.docket.DocketEvent;

/**
 * A deadline that the firm holds and that has not fallen.
 *
 * @param deadlineId the deadline
 * @param eventId the event that started it; empty for a limitation period calendared at intake
 * @param ruleId its rule
 * @param citation the rule as lawyers cite it
 * @param what the act that is due
 * @param actOf whose act it is
 * @param terms when it is due by computation
 * @param inForceOn the day that counts
 * @param inForce which reading, override or extension counts
 * @param isReadingDecided whether an attorney chose the reading
 * @param isMet whether it was met
 * @param isOfSecondEntry whether it rests on the second person's entry
 */
record Standing(
        UUID deadlineId,
        Optional<UUID> eventId,
        String ruleId,
        String citation,
        Label what,
        ActOf actOf,
        Terms terms,
        LocalDate inForceOn,
        String inForce,
        boolean isReadingDecided,
        boolean isMet,
        boolean isOfSecondEntry) {

    boolean isStartedBy(DocketEvent event) {
        return eventId.equals(Optional.of(event.eventId()));
    }

    /** Whether an override or extension stands above the computed date. */
    boolean isDisplaced() {
        return inForce.equals("override") || inForce.equals("extension");
    }
}
