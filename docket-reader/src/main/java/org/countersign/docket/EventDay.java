package org.countersign.docket;

import java.time.LocalDate;
import java.util.Optional;

/** The day of an event, and where it is known from. */
public sealed interface EventDay {
    /** The day, where it is known. */
    Optional<LocalDate> on();

    /** The text states it. */
    record Stated(LocalDate day, Span span) implements EventDay {
        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** It is the day on which the entry was filed: the act is the entry. */
    record OfEntry(LocalDate day) implements EventDay {
        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** Another entry of the docket states it. The position counts entries from 0 in the order of the source. */
    record FromEntry(LocalDate day, int position) implements EventDay {
        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** Nothing read so far states it. */
    record Unstated() implements EventDay {
        @Override
        public Optional<LocalDate> on() {
            return Optional.empty();
        }
    }
}
