package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.Set;

/** What the law gives under a hypothesis. */
@FunctionalInterface
public interface HypotheticalDates {
    /** The dates, one for each rule that may govern; none where the law gives none. */
    Set<LocalDate> under(Hypothesis hypothesis);
}
