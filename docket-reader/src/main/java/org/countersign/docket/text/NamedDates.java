package org.countersign.docket.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates with the name of the month. */
final class NamedDates {
    private NamedDates() {}

    /** January 2, 2010; Jan. 2nd, 2010; January 2 near another day. */
    static Optional<DateWords> monthFirst(Words words, int at, Optional<LocalDate> near) {
        Optional<Month> month = Months.named(words.at(at).lower());
        if (month.isEmpty() || !words.isNumber(at + 1) || !isTight(words, at + 1)) {
            return Optional.empty();
        }
        int after = afterOrdinal(words, at + 2);
        int day = words.at(at + 1).number();
        if (isYear(words, after)) {
            return Dates.day(words.at(after).number(), month.get().getValue(), day)
                    .map(on -> new DateWords(on, at, after + 1, true));
        }
        return near.flatMap(other -> nearest(month.get(), day, other)).map(on -> new DateWords(on, at, after, false));
    }

    /** 2 January 2010; 2nd day of January, 2010. */
    static Optional<DateWords> dayFirst(Words words, int at) {
        boolean formal =
                words.is(afterOrdinal(words, at + 1), "day") && words.is(afterOrdinal(words, at + 1) + 1, "of");
        int next = afterOrdinal(words, at + 1) + (formal ? 2 : 0);
        int from = formal && words.is(at - 1, "the", "this") ? at - 1 : at;
        if (next >= words.size() || !isYear(words, next + 1)) {
            return Optional.empty();
        }
        int year = next + 1;
        return Months.named(words.at(next).lower())
                .flatMap(month -> Dates.day(
                        words.at(year).number(), month.getValue(), words.at(at).number()))
                .map(on -> new DateWords(on, from, year + 1, true));
    }

    private static Optional<LocalDate> nearest(Month month, int day, LocalDate near) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            Optional<LocalDate> candidate = Dates.day(year, month.getValue(), day);
            if (candidate.isPresent() && isCloser(candidate.get(), best, near)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isCloser(LocalDate candidate, Optional<LocalDate> best, LocalDate near) {
        return best.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(near, candidate))
                        < Math.abs(ChronoUnit.DAYS.between(near, best.get()));
    }

    private static int afterOrdinal(Words words, int at) {
        return words.is(at, "st", "nd", "rd", "th") && words.gapBefore(at).isEmpty() ? at + 1 : at;
    }

    private static boolean isYear(Words words, int at) {
        return words.isNumber(at) && words.at(at).lower().length() == 4 && isTight(words, at);
    }

    private static boolean isTight(Words words, int at) {
        String gap = words.gapBefore(at).strip();
        return gap.isEmpty() || gap.equals(",") || gap.equals(".") || gap.equals(".,");
    }
}
