package org.countersign.server.docket;

import java.util.List;
import java.util.UUID;

/**
 * A decision that was carried out.
 *
 * @param told the wording key of what the team is told
 * @param done what it did to deadlines
 */
record Acted(UUID matterId, UUID eventId, String title, String told, List<Consequence> done) {}
