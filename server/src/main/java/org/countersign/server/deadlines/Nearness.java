package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.courttime.Court;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.calendar.OutsideCalendar;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Tone;
import org.springframework.stereotype.Component;

/** How near a deadline is, counted in days on which its court is open. */
@Component
public class Nearness {

    private static final int STOP_WITHIN = 3;
    private static final int CARE_WITHIN = 7;

    private final Packs packs;

    Nearness(Packs packs) {
        this.packs = packs;
    }

    /**
     * Court days from today to a day; 0 on the day itself, negative once it is past.
     *
     * @param place a court's or jurisdiction's id; weekdays are counted where it is not known
     */
    public int courtDays(String place, LocalDate today, LocalDate day) {
        if (day.isBefore(today)) {
            return -courtDays(place, day, today) - 1;
        }
        try {
            return table(place).map(days -> days.between(today, day)).orElseGet(() -> weekdays(today, day));
        } catch (OutsideCalendar outside) {
            return weekdays(today, day);
        }
    }

    /** How loudly that is said. */
    static Tone tone(int courtDays) {
        if (courtDays <= STOP_WITHIN) {
            return Tone.STOP;
        }
        return courtDays <= CARE_WITHIN ? Tone.CARE : Tone.NEUTRAL;
    }

    private Optional<DayTable> table(String place) {
        Optional<Court> court = packs.court(place).or(() -> packs.jurisdiction(place));
        return court.flatMap(found -> packs.law().courtDays(found, true, true))
                .map(days -> days.in(CourtDays.Reading.MOST));
    }

    private static int weekdays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1))
                .skip(1)
                .filter(day -> !CourtDays.isWeekend(day))
                .count();
    }
}
