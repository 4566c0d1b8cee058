package org.countersign.server.deadlines;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * What the law packs change in the reader's matters.
 *
 * @param undecided those that wait for an attorney, by effect: delete, update, add
 * @param decided the latest decisions
 */
public record LawChangesPage(
        Frame frame,
        List<Frame.Item> tabs,
        Map<String, List<LawChange>> undecided,
        List<LawChange> decided,
        ZoneId zone) {}
