package org.countersign.courttime;

import java.util.List;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.rule.CountingMethod;

/** The court days of a question: the court's calendars, and the days on which it was closed by its own order. */
final class Closings {
    private static final Label BY_ORDER = new Label("Closed by the court's order", "Cerrado por orden del tribunal");

    private Closings() {}

    static Optional<CourtDays> courtDays(Resolved resolved, CountingMethod.Side side) {
        Question question = resolved.question();
        Optional<CourtDays> days = resolved.law().courtDays(question.court(), side.countsCourt(), side.countsState());
        if (question.facts().isEmpty() || question.facts().text("closed").isEmpty()) {
            return days;
        }
        List<Holiday> closings = question.facts().dates("closed").stream()
                .map(day -> new Holiday(day, BY_ORDER, "order", Standing.SETTLED, false, true))
                .toList();
        return days.map(found -> CourtDays.of(found.calendars(), closings));
    }
}
