package org.countersign.courttime.rule;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;

/** The moment of its last day at which a period ends. */
public sealed interface Ends {
    /** As the counting method says. */
    record ByMethod() implements Ends {}

    /** With the last second of the day in the court's zone: electronic filing. */
    record WithTheDay() implements Ends {
        @Override
        public String toString() {
            return "end of day";
        }
    }

    /** With the last second of the day of a zone, wherever the court sits. */
    record WithTheDayIn(ZoneId zone) implements Ends {
        @Override
        public String toString() {
            return "end of day in " + zone;
        }
    }

    /** When the clerk's office is scheduled to close. */
    record WithTheClerk() implements Ends {
        @Override
        public String toString() {
            return "clerk's closing";
        }
    }

    /** At a time of the court's clock. */
    record At(LocalTime time) implements Ends {
        @Override
        public String toString() {
            return "at " + time;
        }
    }

    /**
     * At a time of the Monday next after the counted day: strictly after, the counted day is not rolled first, the Monday
     * is rolled where it is a holiday (Tex. R. Civ. P. 99(b)).
     */
    record MondayNextAfter(LocalTime time) implements Ends {
        @Override
        public String toString() {
            return "Monday next after at " + time;
        }
    }

    /** Reads one of the phrases above; {@link IllegalArgumentException} with the text where it is none. */
    static Ends parse(String text) {
        String monday = "Monday next after at ";
        return switch (text) {
            case "end of day" -> new WithTheDay();
            case "clerk's closing" -> new WithTheClerk();
            default -> {
                if (text.startsWith(monday)) {
                    yield new MondayNextAfter(time(text.substring(monday.length())));
                }
                if (text.startsWith("end of day in ")) {
                    yield new WithTheDayIn(zone(text.substring("end of day in ".length())));
                }
                if (text.startsWith("at ")) {
                    yield new At(time(text.substring("at ".length())));
                }
                throw new IllegalArgumentException(text);
            }
        };
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(text, notATime);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException notAZone) {
            throw new IllegalArgumentException(text, notAZone);
        }
    }
}
