package org.countersign.courttime.calendar;

import java.time.LocalDate;

/** A day was asked of which a calendar knows nothing. The engine turns it into a refusal; it never guesses. */
public final class OutsideCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate first;
    private final LocalDate last;

    OutsideCalendar(LocalDate first, LocalDate last) {
        super("outside " + first + ".." + last, null, false, false);
        this.first = first;
        this.last = last;
    }

    /** First day that was known. */
    public LocalDate first() {
        return first;
    }

    /** Last day that was known. */
    public LocalDate last() {
        return last;
    }
}
