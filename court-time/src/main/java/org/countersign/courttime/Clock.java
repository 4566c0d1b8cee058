package org.countersign.courttime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The court's clock: the zones in which its wall may hang. More than one where a court's divisions lie in two zones and
 * the division is not stated; the computation then uses the one in which a time of the wall comes first.
 */
record Clock(List<Court.Zone> zones) {
    Clock {
        zones = List.copyOf(zones);
    }

    static Clock of(Question question) {
        Court court = question.court();
        if (court.zones().size() < 2) {
            return new Clock(court.zones());
        }
        List<String> places = new ArrayList<>(2);
        question.facts().text("division").ifPresent(places::add);
        question.facts().text("county").ifPresent(places::add);
        return new Clock(court.zonesOf(places));
    }

    boolean isUncertain() {
        return zones.size() > 1;
    }

    /** The zone in which a time of that day's wall comes first; empty where no court is named. */
    Optional<ZoneId> earliestZone(LocalDate on) {
        ZoneId first = null;
        for (Court.Zone zone : zones) {
            if (first == null || isEarlier(zone.zone(), first, on)) {
                first = zone.zone();
            }
        }
        return Optional.ofNullable(first);
    }

    /** The zone in which a time of that day's wall comes last. */
    Optional<ZoneId> latestZone(LocalDate on) {
        ZoneId last = null;
        for (Court.Zone zone : zones) {
            if (last == null || isEarlier(last, zone.zone(), on)) {
                last = zone.zone();
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean isEarlier(ZoneId one, ZoneId other, LocalDate on) {
        return ZonedDateTime.of(on, LocalTime.NOON, one)
                .toInstant()
                .isBefore(ZonedDateTime.of(on, LocalTime.NOON, other).toInstant());
    }
}
