package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A printed date beside the computed one.
 *
 * @param printed as the court printed it
 * @param trigger the day the period runs from
 * @param computed the prevailing date; none where no rule gives one
 * @param difference why they differ; none where they agree
 * @param hypothesis under which the law gives the printed date; none where no hypothesis does
 */
public record Comparison(
        LocalDate printed,
        LocalDate trigger,
        Optional<LocalDate> computed,
        Optional<Difference> difference,
        Optional<Hypothesis> hypothesis) {
    /** Whether the printed date is one that the law itself gives. */
    public boolean agrees() {
        return difference.isEmpty();
    }
}
