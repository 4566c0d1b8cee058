package org.countersign.server.conflicts;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.countersign.server.pages.Frame;

/**
 * A check, with or without its matter.
 *
 * @param matter the matter it is for; empty before intake
 * @param check the latest check; empty where none was run
 * @param note the decision note as typed
 * @param refusals what stands in the way, by field
 */
public record CheckPage(
        Frame frame,
        Optional<MatterToCheck> matter,
        Optional<Check> check,
        boolean isAttorney,
        String note,
        Map<String, String> refusals) {

    /** The reader's zone. */
    public ZoneId zone() {
        return frame.reader().zone();
    }
}
