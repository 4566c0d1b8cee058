package org.countersign.server.deadlines;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * The reader's calendar addresses, all of them or those of one matter.
 *
 * @param matterId the one matter that a new address is about; empty for all
 * @param matterTitle that matter's title; empty for all
 * @param made the address just made, shown once; empty otherwise
 */
public record FeedsPage(
        Frame frame, List<Feed> feeds, Optional<UUID> matterId, String matterTitle, String made, ZoneId zone) {

    static FeedsPage ofAll(Frame frame, List<Feed> feeds, String made, ZoneId zone) {
        return new FeedsPage(frame, feeds, Optional.empty(), "", made, zone);
    }

    static FeedsPage ofMatter(
            Frame frame, List<Feed> feeds, UUID matterId, String matterTitle, String made, ZoneId zone) {
        List<Feed> own = feeds.stream()
                .filter(feed -> feed.matterId().equals(Optional.of(matterId)))
                .toList();
        return new FeedsPage(frame, own, Optional.of(matterId), matterTitle, made, zone);
    }

    /** Where a new address is asked for. */
    public String action() {
        return matterId.map(matter -> "/matters/" + matter + "/feeds").orElse("/account/feeds");
    }
}
