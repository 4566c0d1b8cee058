package org.countersign.server.identity;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.server.pages.Wording;

/** What must be known of somebody who joins a firm. */
final class NewPerson {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private NewPerson() {}

    static Map<String, String> refusals(Wording text, String name, String email, String zone) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > 200) {
            refusals.put("name", text.of("identity.name.missing"));
        }
        if (!EMAIL.matcher(email).matches() || email.length() > 254) {
            refusals.put("email", text.of("identity.email.wrong"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            refusals.put("zone", text.of("identity.zone.wrong"));
        }
        return refusals;
    }
}
