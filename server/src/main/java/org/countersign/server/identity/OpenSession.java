package org.countersign.server.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its owner sees it in a list.
 *
 * @param sessionId ends it
 * @param browser what the browser says it is
 * @param openedAt when it signed in
 * @param seenAt when it last asked for a page, to the minute
 * @param isThis whether it is the one that looks
 */
public record OpenSession(UUID sessionId, String browser, Instant openedAt, Instant seenAt, boolean isThis) {}
