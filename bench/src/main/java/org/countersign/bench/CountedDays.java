package org.countersign.bench;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.countersign.courttime.Court;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.Standing;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;

/** One calendar in three forms, and the days from which is counted. All three give the same days; that is checked first. */
final class CountedDays {
    /** How many days are counted from in one run. */
    static final int DATES = 1024;

    private final DayTable ours;
    private final HolidayCalendar strata;
    private final RankTable table;
    private final LocalDate[] dates = new LocalDate[DATES];

    CountedDays() {
        Properties given = Given.properties("calendar-days.properties");
        LawBook book = LawLoader.own();
        Court court = book.courts().jurisdiction(given.getProperty("court")).orElseThrow();
        CourtDays days = book.law().courtDays(court, true, false).orElseThrow();
        List<LocalDate> holidays = days.holidays(days.first(), days.last()).stream()
                .filter(holiday -> holiday.standing() != Standing.DISPUTED)
                .map(Holiday::on)
                .toList();
        this.ours = days.in(CourtDays.Reading.PREVAILING);
        this.strata = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of(court.id()), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        this.table = new RankTable(days.first(), days.last(), holidays);
        fill(LocalDate.parse(given.getProperty("first")), LocalDate.parse(given.getProperty("last")));
        requireAgreement();
    }

    /** Days in no order, the same in every run. */
    private void fill(LocalDate first, LocalDate last) {
        Random random = new Random(20_261_123);
        for (int at = 0; at < DATES; at++) {
            dates[at] = LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay()));
        }
    }

    private void requireAgreement() {
        for (LocalDate date : dates) {
            require(
                    date,
                    ours.plusDaysThenNextOrSame(date, 21),
                    strata.nextOrSame(date.plusDays(21)),
                    table.rolled(date, 21));
            require(date, ours.plus(date, -16), strata.shift(date, -16), table.back(date, 16));
            require(date, ours.plus(date, -75), strata.shift(date, -75), table.back(date, 75));
        }
    }

    private static void require(LocalDate from, LocalDate one, LocalDate other, LocalDate third) {
        if (!one.equals(other) || !one.equals(third)) {
            throw new IllegalStateException("from " + from + ": " + one + ", " + other + " and " + third);
        }
    }

    DayTable ours() {
        return ours;
    }

    HolidayCalendar strata() {
        return strata;
    }

    RankTable table() {
        return table;
    }

    LocalDate[] dates() {
        return dates;
    }
}
