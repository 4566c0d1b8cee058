package org.countersign.server.identity;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.server.pages.Wording;

/**
 * In which language and zone somebody reads.
 *
 * @param language "en" or "es"
 * @param zone where they work, as an IANA zone
 */
public record ReadingForm(String language, String zone) {

    public ReadingForm {
        language = language == null ? "" : language;
        zone = zone == null ? "" : zone;
    }

    static ReadingForm of(SignedIn who) {
        return new ReadingForm(who.language().getLanguage(), who.zone().getId());
    }

    Map<String, String> refusals(Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (!Wording.LANGUAGES.contains(language)) {
            refusals.put("language", text.of("identity.language.wrong"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            refusals.put("zone", text.of("identity.zone.wrong"));
        }
        return refusals;
    }
}
