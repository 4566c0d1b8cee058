package org.countersign.server.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * The inbox.
 *
 * @param refusals of files just brought, by field; empty when none was refused
 */
public record InboxPage(Frame frame, List<Row> rows, Map<String, String> refusals) {

    /**
     * One open paper.
     *
     * @param matter the matter's title; empty while it has none
     * @param proposed events that wait
     * @param unread stretches that wait
     */
    public record Row(UUID paperId, Instant at, String title, String kind, String matter, int proposed, int unread) {}
}
