package org.countersign.courttime.properties;

import java.time.LocalDate;
import java.util.Set;
import org.countersign.courttime.calendar.CourtDays;

/** Court days as a child counts them: one by one. */
record NaiveDays(Set<LocalDate> holidays) {
    boolean isOpen(LocalDate day) {
        return !CourtDays.isWeekend(day) && !holidays.contains(day);
    }

    LocalDate rolled(LocalDate day, int step) {
        LocalDate found = day;
        while (!isOpen(found)) {
            found = found.plusDays(step);
        }
        return found;
    }

    LocalDate plus(LocalDate day, int courtDays) {
        LocalDate found = day;
        for (int counted = 0; counted < Math.abs(courtDays); ) {
            found = found.plusDays(Integer.signum(courtDays));
            counted += isOpen(found) ? 1 : 0;
        }
        return found;
    }

    int between(LocalDate after, LocalDate through) {
        int open = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            open += isOpen(day) ? 1 : 0;
        }
        return open;
    }
}
