package org.countersign.courttime;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When a period ends: a day where no court is named, else a moment of the court's clock. */
public sealed interface Due extends Comparable<Due> {
    /** The day, in the court's zone. */
    LocalDate on();

    /** A day whose last moment is not known: no court is named, or its clerk's closing is not recorded. */
    record Day(LocalDate on) implements Due {}

    /** A moment. */
    record At(ZonedDateTime at) implements Due {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /** By day, then by moment; a day without a moment ends after every moment of it. */
    @Override
    default int compareTo(Due other) {
        int byDay = on().compareTo(other.on());
        if (byDay != 0) {
            return byDay;
        }
        return switch (this) {
            case Day day -> other instanceof Day ? 0 : 1;
            case At mine -> other instanceof At theirs ? mine.at.toInstant().compareTo(theirs.at.toInstant()) : -1;
        };
    }
}
