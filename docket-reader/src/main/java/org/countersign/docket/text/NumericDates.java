package org.countersign.docket.text;

import java.util.Optional;

/** Dates of three numbers. Dashes and dots need a year of four digits, for 06-30851 and 12-1-3 are not dates. */
final class NumericDates {
    private NumericDates() {}

    static Optional<DateWords> at(Words words, int at) {
        if (!words.isNumber(at + 1) || !words.isNumber(at + 2) || isPartOfLongerNumber(words, at)) {
            return Optional.empty();
        }
        String separator = words.gapBefore(at + 1).strip();
        if (!separator.equals(words.gapBefore(at + 2).strip())) {
            return Optional.empty();
        }
        return switch (separator) {
            case "/" -> monthDayYear(words, at, true);
            case "-", "." ->
                words.at(at).lower().length() == 4 ? yearMonthDay(words, at) : monthDayYear(words, at, false);
            default -> Optional.empty();
        };
    }

    private static Optional<DateWords> monthDayYear(Words words, int at, boolean shortYear) {
        int digits = words.at(at + 2).lower().length();
        if (digits != 4 && !(shortYear && digits == 2)) {
            return Optional.empty();
        }
        return Dates.day(
                        words.at(at + 2).number(),
                        words.at(at).number(),
                        words.at(at + 1).number())
                .map(on -> new DateWords(on, at, at + 3, true));
    }

    private static Optional<DateWords> yearMonthDay(Words words, int at) {
        return Dates.day(
                        words.at(at).number(),
                        words.at(at + 1).number(),
                        words.at(at + 2).number())
                .map(on -> new DateWords(on, at, at + 3, true));
    }

    private static boolean isPartOfLongerNumber(Words words, int at) {
        return isJoined(words, at) || isJoined(words, at + 3);
    }

    private static boolean isJoined(Words words, int index) {
        if (index == 0 || !words.isNumber(index - 1) || !words.isNumber(index)) {
            return false;
        }
        String gap = words.gapBefore(index);
        return gap.equals("/") || gap.equals("-");
    }
}
