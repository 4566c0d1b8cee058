package org.countersign.courttime;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Limb;

/** Why a reading counts other holidays than the prevailing one, in sentences. */
final class DayDoubts {
    static final Label PREVAILING = new Label("the prevailing reading", "la lectura dominante");

    private DayDoubts() {}

    static Optional<CourtDays> courtDays(Resolved resolved, Computation computation) {
        CountingMethod.Version method = Answering.methodOf(resolved, computation);
        return resolved.courtDays(method.side(computation.count().direction()));
    }

    static Label zone(ZoneId zone) {
        return new Label(
                "the division is not stated; if it lies in " + zone + " the same clock time comes later",
                "no consta la división; si está en " + zone + " la misma hora llega más tarde");
    }

    static Label reason(Resolved resolved, Trail trail, CourtDays.Reading days, Label also) {
        Standing concerned = days == CourtDays.Reading.FEWEST ? Standing.DOUBTFUL : Standing.DISPUTED;
        Set<String> en = new LinkedHashSet<>();
        Set<String> es = new LinkedHashSet<>();
        for (Limb limb : resolved.version().limbs()) {
            courtDays(resolved, limb.computation())
                    .ifPresent(found -> found.holidays(trail.earliest(), trail.latest())
                            .forEach(holiday -> {
                                if (holiday.standing() == concerned && !CourtDays.isWeekend(holiday.on())) {
                                    en.add(named(holiday, holiday.name().en()));
                                    es.add(named(holiday, holiday.name().es()));
                                }
                            }));
        }
        String names = String.join(", ", en);
        String nombres = String.join(", ", es);
        Label why = days == CourtDays.Reading.FEWEST
                ? new Label("counted as a court day: " + names, "contado como día hábil: " + nombres)
                : new Label("counted as a holiday: " + names, "contado como inhábil: " + nombres);
        return also.isEmpty() ? why : new Label(also.en() + "; " + why.en(), also.es() + "; " + why.es());
    }

    private static String named(Holiday holiday, String name) {
        return holiday.on() + " (" + name + ")";
    }
}
