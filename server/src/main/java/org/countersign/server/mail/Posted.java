package org.countersign.server.mail;

import java.util.UUID;

/** A letter as it is handed over. */
record Posted(UUID firmId, UUID letterId, String address, String language, String subject, String body) {}
