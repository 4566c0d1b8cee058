package org.countersign.server.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner sees it in a list.
 *
 * @param passkeyId removes it
 * @param name what the owner called it
 * @param addedAt when it was added
 * @param usedAt when it last signed in; empty before the first time
 */
public record PasskeyRow(UUID passkeyId, String name, Instant addedAt, Optional<Instant> usedAt) {}
