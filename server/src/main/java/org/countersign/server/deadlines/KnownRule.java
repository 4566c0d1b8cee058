package org.countersign.server.deadlines;

import java.util.UUID;

/** A rule that had a deadline or a refusal for an event. */
record KnownRule(UUID eventId, String ruleId) {}
