package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A deadline as a calendar client is told of it.
 *
 * @param on the court day that counts
 * @param at its last moment; empty where no court is named
 * @param sequence raised whenever the date changes
 * @param isFallen whether it is no more
 * @param summary the act and the matter's number; the matter's title only where the feed names clients
 * @param description the rule as lawyers cite it
 */
record FeedDeadline(
        UUID deadlineId,
        LocalDate on,
        Optional<Instant> at,
        int sequence,
        boolean isFallen,
        String summary,
        String description) {}
