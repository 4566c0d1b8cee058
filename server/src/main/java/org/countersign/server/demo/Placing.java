package org.countersign.server.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.courttime.Court;
import org.countersign.courttime.Law;
import org.countersign.courttime.calendar.CourtDays;

/** Puts the days of a story on days on which its court is open: the past moves back, the future forward. */
final class Placing {

    private static final DateTimeFormatter AS_CLERKS_PRINT = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final Pattern DAY = Pattern.compile("\\{(-?\\d+)(?:\\+(\\d+))?}");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private final LocalDate today;
    private final int shift;
    private final Optional<CourtDays> open;

    /** @param shift days by which the whole story happens later */
    Placing(LocalDate today, int shift, Law law, Optional<Court> court) {
        this.today = today;
        this.shift = shift;
        open = court.flatMap(known -> law.courtDays(known, true, true));
    }

    /** The day of an offset. */
    LocalDate day(int offset) {
        int days = offset + shift;
        return onOpenDay(today.plusDays(days), days > 0 ? 1 : -1);
    }

    /** A text with its days and names filled in. */
    String filled(String text, LocalDate filed, Map<String, String> names) {
        String dated = DAY.matcher(text).replaceAll(match -> print(counted(match)));
        return NAME.matcher(dated)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).equals("filed") ? print(filed) : names.getOrDefault(match.group(1), "?")));
    }

    private LocalDate counted(MatchResult match) {
        LocalDate from = day(Integer.parseInt(match.group(1)));
        return match.group(2) == null ? from : onOpenDay(from.plusDays(Integer.parseInt(match.group(2))), 1);
    }

    private LocalDate onOpenDay(LocalDate day, int step) {
        LocalDate found = day;
        while (CourtDays.isWeekend(found) || isHoliday(found)) {
            found = found.plusDays(step);
        }
        return found;
    }

    private boolean isHoliday(LocalDate day) {
        return open.flatMap(days -> days.holiday(day)).isPresent();
    }

    private static String print(LocalDate day) {
        return AS_CLERKS_PRINT.format(day);
    }
}
