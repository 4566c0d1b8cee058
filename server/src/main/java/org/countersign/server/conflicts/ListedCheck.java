package org.countersign.server.conflicts;

import java.time.Instant;
import java.util.UUID;

/** A line of the list of checks: the names searched, who searched, when, and whether an attorney cleared it. */
public record ListedCheck(UUID id, String names, String searchedBy, Instant searchedAt, boolean isCleared) {}
