package org.countersign.server.database;

import java.util.UUID;

/**
 * Who looks: a person of a firm. Row-level security lets a transaction see and change only what this person may.
 *
 * @param firmId the firm whose rows may come back
 * @param personId the person of that firm
 */
public record Viewer(UUID firmId, UUID personId) {}
