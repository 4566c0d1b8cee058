package org.countersign.server.deadlines;

import java.util.List;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/** Matters without an open deadline. */
public record BarePage(
        Frame frame, List<Frame.Item> tabs, List<Matter> matters, String range, String previous, String next) {

    /** One of them. */
    public record Matter(UUID matterId, String number, String title, String phase) {

        /** Its page. */
        public String href() {
            return "/matters/" + matterId;
        }
    }
}
