package org.countersign.server.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a language writes days and times on screen. The halves of the day are joined by spaces that do not break. */
record WrittenDates(
        DateTimeFormatter shortDay,
        DateTimeFormatter fullDay,
        DateTimeFormatter fullMonth,
        String morning,
        String afternoon,
        String noon) {

    private static final WrittenDates ENGLISH = new WrittenDates(
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.US),
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.US),
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US),
            "\u00a0a.m.",
            "\u00a0p.m.",
            "noon");
    private static final WrittenDates SPANISH = new WrittenDates(
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.of("es", "US")),
            DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM 'de' uuuu", Locale.of("es", "US")),
            DateTimeFormatter.ofPattern("MMMM 'de' uuuu", Locale.of("es", "US")),
            "\u00a0a.\u00a0m.",
            "\u00a0p.\u00a0m.",
            "mediodía");
    private static final DateTimeFormatter GENERIC_ZONE = DateTimeFormatter.ofPattern("v", Locale.US);
    private static final DateTimeFormatter NAMED_ZONE = DateTimeFormatter.ofPattern("z", Locale.US);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.US);

    static WrittenDates in(String language) {
        return language.equals("es") ? SPANISH : ENGLISH;
    }

    String day(LocalDate day) {
        return shortDay.format(day).replace(".", "");
    }

    String longDay(LocalDate day) {
        return fullDay.format(day);
    }

    String month(YearMonth month) {
        return fullMonth.format(month);
    }

    String time(LocalTime time) {
        return time.getHour() == 12 && time.getMinute() == 0 ? noon : clock(time);
    }

    String clock(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return "%d:%02d%s".formatted(hour, time.getMinute(), time.getHour() < 12 ? morning : afternoon);
    }

    /** "PT" where a zone has such a name, else "COT", else "GMT-5". */
    static String zone(ZonedDateTime moment) {
        String generic = GENERIC_ZONE.format(moment);
        if (generic.length() <= 4) {
            return generic;
        }
        String named = NAMED_ZONE.format(moment);
        return named.length() <= 5 ? named : OFFSET.format(moment);
    }
}
