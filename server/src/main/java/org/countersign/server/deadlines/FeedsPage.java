package org.countersign.server.deadlines;

import java.time.ZoneId;
import java.util.List;
import org.countersign.server.pages.Frame;

/**
 * The reader's calendar addresses.
 *
 * @param made the address just made, shown once; empty otherwise
 */
public record FeedsPage(Frame frame, List<Feed> feeds, String made, ZoneId zone) {}
