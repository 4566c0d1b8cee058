package org.countersign.server.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deadline about to be entered.
 *
 * @param eventId the event that starts it; empty for a limitation period calendared at intake
 * @param ofSecondEntry whether it rests on the second person's entry
 * @param internalDueAt the firm's own time ahead of it
 * @param needsAttorney why an attorney must look: a word of the wording, deadlines.attorney.…
 */
record NewDeadline(
        UUID deadlineId,
        UUID matterId,
        Optional<UUID> eventId,
        Started.Dated started,
        Whose whose,
        boolean isLimitation,
        boolean ofSecondEntry,
        Instant internalDueAt,
        Optional<String> needsAttorney,
        Instant enteredAt) {}
