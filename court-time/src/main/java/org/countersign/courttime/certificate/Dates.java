package org.countersign.courttime.certificate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.countersign.courttime.Due;
import org.countersign.courttime.Label;

/** Dates and moments as a person reads them: always with the weekday, a moment always with its zone. */
public final class Dates {
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY_ES = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.US);
    private static final DateTimeFormatter TIME_ES = DateTimeFormatter.ofPattern("H:mm:ss", SPANISH);

    private Dates() {}

    /** "Monday, November 30, 2026", "lunes 30 de noviembre de 2026". */
    public static Label day(LocalDate day) {
        return new Label(DAY_EN.format(day), DAY_ES.format(day));
    }

    /** The day, and where it is known the time and its zone. */
    public static Label due(Due due) {
        Label day = day(due.on());
        return switch (due) {
            case Due.Day alone -> day;
            case Due.At at ->
                new Label(
                        day.en() + ", " + time(at.at(), TIME_EN) + " " + zone(at.at(), Locale.US),
                        day.es() + ", " + time(at.at(), TIME_ES) + " " + zone(at.at(), SPANISH));
        };
    }

    /** The moment with its offset, "2026-11-30T23:59:59-08:00"; empty where there is none. */
    public static String iso(Due due) {
        return switch (due) {
            case Due.Day day -> "";
            case Due.At at -> iso(at.at());
        };
    }

    /** As ISO_OFFSET_DATE_TIME does, which takes ten times as long; moments here are whole seconds. */
    private static String iso(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        if (time.getNano() != 0) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        }
        String seconds = time.getSecond() == 0 ? ":00" : "";
        return at.toLocalDate() + "T" + time + seconds + at.getOffset();
    }

    /** The zone of the moment, "America/Los_Angeles"; empty where there is none. */
    public static String zoneId(Due due) {
        return switch (due) {
            case Due.Day day -> "";
            case Due.At at -> at.at().getZone().getId();
        };
    }

    private static String time(ZonedDateTime at, DateTimeFormatter format) {
        return format.format(at).replace(":00 ", " ").replaceAll("^(\\d+:\\d\\d):00$", "$1");
    }

    private static String zone(ZonedDateTime at, Locale locale) {
        return "(" + at.getZone().getDisplayName(TextStyle.FULL, locale) + ")";
    }
}
