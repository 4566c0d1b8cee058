package org.countersign.courttime;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where time is computed: a court, or a jurisdiction alone where no court is named. A jurisdiction alone has no zone, so
 * its deadlines are days without a moment.
 *
 * @param id "cand"; of a jurisdiction its own id, "us-federal"
 * @param name the court's name
 * @param kind one of the kinds of the vocabulary; empty for a jurisdiction alone
 * @param jurisdiction whose rules it follows
 * @param state postal code of the state in which it sits; empty where none
 * @param zones its zones; more than one where divisions or counties lie in different ones
 * @param calendars its own calendars
 * @param stateCalendars the calendars of its state, which a federal court counts in the directions its rules name
 */
public record Court(
        String id,
        String name,
        String kind,
        String jurisdiction,
        String state,
        List<Zone> zones,
        List<String> calendars,
        List<String> stateCalendars) {

    /**
     * A zone and the divisions and counties that lie in it.
     *
     * @param zone the zone
     * @param places lower-case names; empty where the court has one zone or the others lie elsewhere
     */
    public record Zone(ZoneId zone, Set<String> places) {
        public Zone {
            places = Set.copyOf(places);
        }

        /** Whether a division or county named by a person lies here. */
        boolean holds(String place) {
            return places.contains(normal(place));
        }

        /** A place's name as it is compared. */
        public static String normal(String place) {
            return place.toLowerCase(Locale.ROOT)
                    .replaceAll("( county| division)$", "")
                    .strip();
        }
    }

    public Court {
        zones = List.copyOf(zones);
        calendars = List.copyOf(calendars);
        stateCalendars = List.copyOf(stateCalendars);
    }

    /** A jurisdiction where no court is named: federal days alone for the federal one, no zone. */
    public static Court ofJurisdiction(String id, String name, List<String> calendars) {
        return new Court(id, name, "", id, "", List.of(), calendars, List.of());
    }

    /** Whether no court is named. */
    public boolean isJurisdictionAlone() {
        return kind.isEmpty();
    }

    /** The zones that remain possible for a division or county; all of them where neither is stated. */
    public List<Zone> zonesOf(List<String> places) {
        if (zones.size() < 2 || places.isEmpty()) {
            return zones;
        }
        List<Zone> possible = new ArrayList<>();
        for (Zone zone : zones) {
            if (places.stream().anyMatch(zone::holds)) {
                possible.add(zone);
            }
        }
        if (possible.isEmpty()) {
            zones.stream().filter(zone -> zone.places().isEmpty()).forEach(possible::add);
        }
        return possible.isEmpty() ? zones : List.copyOf(possible);
    }
}
