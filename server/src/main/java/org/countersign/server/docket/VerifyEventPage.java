package org.countersign.server.docket;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/** The form of the second person: the document to read, unmarked, and two fields. */
public record VerifyEventPage(
        Frame frame,
        UUID matterId,
        UUID eventId,
        String kind,
        String source,
        String text,
        Optional<UUID> documentId,
        String day,
        String service,
        Map<String, String> services,
        Map<String, String> refusals) {}
