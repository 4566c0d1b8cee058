package org.countersign.server.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
    private static final int HALF_A_YEAR = 182;
    private static final Map<String, ZoneId> KNOWN_BY = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "MST", ZoneId.of("America/Phoenix"),
            "PT", ZoneId.of("America/Los_Angeles"),
            "AKT", ZoneId.of("America/Anchorage"),
            "HST", ZoneId.of("Pacific/Honolulu"));

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

    /** "PT" where a zone runs as the one that Americans know by these letters; elsewhere the letters mislead: "GMT-5". */
    static String zone(ZonedDateTime moment) {
        return Stream.of(GENERIC_ZONE, NAMED_ZONE)
                .map(format -> format.format(moment))
                .filter(letters -> runsAlike(moment, KNOWN_BY.getOrDefault(letters, ZoneOffset.MAX)))
                .findFirst()
                .orElseGet(() -> OFFSET.format(moment));
    }

    private static boolean runsAlike(ZonedDateTime moment, ZoneId known) {
        ZonedDateTime other = moment.plusDays(HALF_A_YEAR);
        return moment.withZoneSameInstant(known).getOffset().equals(moment.getOffset())
                && other.withZoneSameInstant(known).getOffset().equals(other.getOffset());
    }
}
