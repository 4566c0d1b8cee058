package org.countersign.courttime.smalllaw;

import java.util.List;
import org.countersign.courttime.Due;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading;

/** What of an outcome a person would write into a calendar: the prevailing, the safe and the latest date. */
public final class Dates {
    private Dates() {}

    /** The three dates, equal where nothing is open; none where the question is refused. */
    public static List<Due> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Deadline deadline -> List.of(deadline.due(), deadline.due(), deadline.due());
            case Outcome.Readings readings ->
                readings.readings().stream().map(Reading::due).toList();
            case Outcome.Refusal refusal -> List.of();
        };
    }
}
