package org.countersign.docket.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event from which a period may run, as the table of due things writes it: `order-for-relief`, or with the day on
 * which the law stopped counting from it, `creditors-meeting-first-set<2017-12-01`.
 *
 * @param event an event of the vocabulary
 * @param until the first day of an entry to which it no longer applies
 */
record Trigger(String event, Optional<LocalDate> until) {
    static Trigger parse(String written) {
        int bound = written.indexOf('<');
        return bound < 0
                ? new Trigger(written, Optional.empty())
                : new Trigger(written.substring(0, bound), Optional.of(LocalDate.parse(written.substring(bound + 1))));
    }

    /** Whether it applies to an entry of a day. */
    boolean appliesOn(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    /** Whether its due dates are printed on its own entry and hardly anywhere else. */
    boolean isPrintedOnItsEntry() {
        return event.equals("transcript-filed")
                || event.equals("summons-issued")
                || event.equals("report-and-recommendation-served");
    }

    /** Whether the act is its entry, so that the day of the entry is its day. */
    boolean isEntry() {
        return switch (event) {
            case "petition-filed",
                    "order-for-relief",
                    "transcript-filed",
                    "report-and-recommendation-served",
                    "summons-issued",
                    "order-entered",
                    "motion-filed" -> true;
            default -> false;
        };
    }
}
