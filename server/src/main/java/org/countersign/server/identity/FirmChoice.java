package org.countersign.server.identity;

import java.util.UUID;

/**
 * A firm that an account serves.
 *
 * @param firmId sent back when it is chosen
 * @param name the firm's name
 */
public record FirmChoice(UUID firmId, String name) {}
