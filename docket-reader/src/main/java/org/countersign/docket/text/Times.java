package org.countersign.docket.text;

import java.time.LocalTime;
import java.util.Optional;

/** The time of day that stands before or after a date: "at 10:00 AM", "9:30 a.m. on", "12:00 noon". */
final class Times {
    private Times() {}

    static StatedDate beside(Words words, DateWords date) {
        int start = words.is(date.to(), "at") ? date.to() + 1 : date.to();
        Optional<TimeWords> after = near(words, date.to(), start) ? at(words, start) : Optional.empty();
        if (after.isPresent()) {
            return dated(
                    words,
                    date,
                    Optional.of(after.get().time()),
                    date.from(),
                    after.get().to());
        }
        return before(words, date.from())
                .map(time -> dated(words, date, Optional.of(time.time()), time.from(), date.to()))
                .orElseGet(() -> dated(words, date, Optional.empty(), date.from(), date.to()));
    }

    private static StatedDate dated(Words words, DateWords date, Optional<LocalTime> time, int from, int to) {
        return new StatedDate(date.on(), time, from, to, words.span(from, to), date.yearStated());
    }

    private static boolean near(Words words, int from, int to) {
        return to < words.size() && words.gapBefore(from).length() <= 3;
    }

    private static Optional<TimeWords> before(Words words, int date) {
        int end = words.is(date - 1, "on") ? date - 1 : -1;
        for (int start = Math.max(0, end - 4); start < end; start++) {
            Optional<TimeWords> found = at(words, start);
            if (found.isPresent() && found.get().to() == end) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeWords> at(Words words, int at) {
        if (!words.isNumber(at) || words.at(at).number() > 23) {
            return Optional.empty();
        }
        boolean minutes = words.isNumber(at + 1) && words.gapBefore(at + 1).equals(":");
        int next = minutes ? afterSeconds(words, at + 2) : at + 1;
        int minute = minutes ? words.at(at + 1).number() : 0;
        Optional<Half> half = half(words, next);
        if (minute > 59 || (!minutes && half.isEmpty())) {
            return Optional.empty();
        }
        return half.map(found -> timed(words.at(at).number(), minute, at, found))
                .orElseGet(() ->
                        Optional.of(new TimeWords(LocalTime.of(words.at(at).number(), minute), at, next)));
    }

    private static int afterSeconds(Words words, int at) {
        boolean seconds = words.isNumber(at) && words.gapBefore(at).equals(":");
        return seconds ? at + 1 : at;
    }

    private static Optional<TimeWords> timed(int hour, int minute, int from, Half half) {
        if (hour > 12) {
            return Optional.of(new TimeWords(LocalTime.of(hour, minute), from, half.to()));
        }
        return Optional.of(
                new TimeWords(LocalTime.of(hour % 12 + (half.afternoon() ? 12 : 0), minute), from, half.to()));
    }

    private static Optional<Half> half(Words words, int at) {
        if (words.is(at, "am", "pm", "noon")) {
            return Optional.of(new Half(!words.is(at, "am"), at + 1));
        }
        if (words.is(at, "a", "p") && words.is(at + 1, "m")) {
            return Optional.of(new Half(words.is(at, "p"), at + 2));
        }
        return Optional.empty();
    }

    private record TimeWords(LocalTime time, int from, int to) {}

    private record Half(boolean afternoon, int to) {}
}
