package org.countersign.server.docket;

import java.util.List;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/** Triggers that wait for a second person; nothing of the first entry is on it. */
public record VerifyPage(Frame frame, List<Row> rows) {

    /** One trigger; mine where the viewer may enter it. */
    public record Row(UUID eventId, UUID matterId, String matter, String kind, String source, boolean isMine) {}
}
