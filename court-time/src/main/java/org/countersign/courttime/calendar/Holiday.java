package org.countersign.courttime.calendar;

import java.time.LocalDate;
import org.countersign.courttime.Label;

/**
 * One day that a calendar names a holiday.
 *
 * @param on the day as observed
 * @param name what it is called
 * @param cite the statute or order that makes it one
 * @param standing how sure it is
 * @param observed whether the day stands in for one that fell on a weekend
 * @param confirmed whether its source was read
 */
public record Holiday(LocalDate on, Label name, String cite, Standing standing, boolean observed, boolean confirmed) {

    Holiday with(Standing other) {
        return new Holiday(on, name, cite, other, observed, confirmed);
    }
}
