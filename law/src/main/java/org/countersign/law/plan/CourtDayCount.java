package org.countersign.law.plan;

import java.time.LocalDate;

/** Counts the court days of the matter's court. */
@FunctionalInterface
public interface CourtDayCount {
    /** Court days after the first day, up to and including the last; negative where the last is the earlier one. */
    int between(LocalDate first, LocalDate last);
}
