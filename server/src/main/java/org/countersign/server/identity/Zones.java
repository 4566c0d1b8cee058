package org.countersign.server.identity;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The zones of a select field: every place of the zone database. */
final class Zones {

    private Zones() {}

    /** Id and label, by id. */
    static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.+"))
                .sorted()
                .forEach(zone -> options.put(zone, zone.replace('_', ' ')));
        return options;
    }
}
