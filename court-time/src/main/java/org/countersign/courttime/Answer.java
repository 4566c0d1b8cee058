package org.countersign.courttime;

import java.time.LocalDate;

/**
 * An outcome and the days of the calendars that it depends on: a change of any other day cannot move it.
 *
 * @param outcome the outcome
 * @param from first day looked at; after `to` where no calendar was asked
 * @param to last day looked at
 */
public record Answer(Outcome outcome, LocalDate from, LocalDate to) {
    /** Whether a change of a day's standing could move it. */
    public boolean dependsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
