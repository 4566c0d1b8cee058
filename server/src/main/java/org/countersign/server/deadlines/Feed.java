package org.countersign.server.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A calendar address of the reader. Its secret is shown once, when it is made.
 *
 * @param matterId the one matter it is about; empty for all
 * @param matterTitle that matter's title; empty for all
 */
public record Feed(UUID feedId, Optional<UUID> matterId, String matterTitle, boolean namesClients, Instant madeAt) {}
