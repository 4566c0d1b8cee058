package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.Certainty;
import org.countersign.docket.EventDay;
import org.countersign.docket.StatedPeriod;
import org.countersign.docket.text.Periods.PeriodWords;

/** Puts each stated period to the event that starts it. */
final class PeriodsOf {
    private PeriodsOf() {}

    static void addTo(EntryWords entry, List<Draft> drafts) {
        for (PeriodWords words : entry.periods()) {
            StatedPeriod period = period(entry, words, drafts);
            draft(entry, drafts, period, words).add(period);
        }
    }

    private static StatedPeriod period(EntryWords entry, PeriodWords words, List<Draft> drafts) {
        String trigger = words.anchor().isBlank() ? unanchored(words, drafts) : Anchors.event(words.anchor());
        return new StatedPeriod(
                words.amount(),
                words.unit(),
                words.direction(),
                words.extension() && entry.extendsTime(words.from()),
                words.anchor(),
                trigger,
                words.span());
    }

    private static String unanchored(PeriodWords words, List<Draft> drafts) {
        if (words.extension()) {
            return "previous-due-date";
        }
        return decision(drafts).map(Draft::type).orElse("period-starts");
    }

    private static Draft draft(EntryWords entry, List<Draft> drafts, StatedPeriod period, PeriodWords words) {
        return ofType(drafts, period.trigger())
                .or(() -> decision(drafts))
                .or(() -> first(drafts))
                .orElseGet(() -> {
                    Draft draft = new Draft(
                            "period-starts",
                            new EventDay.Unstated(),
                            words.from(),
                            entry.words().span(words.from(), words.to()));
                    drafts.add(draft);
                    return draft.doubt(Certainty.DOUBTFUL, Doubts.PERIOD_START_UNCLEAR);
                });
    }

    private static Optional<Draft> ofType(List<Draft> drafts, String type) {
        return drafts.stream().filter(draft -> draft.type().equals(type)).findFirst();
    }

    private static Optional<Draft> decision(List<Draft> drafts) {
        return ofType(drafts, "order-entered").or(() -> ofType(drafts, "scheduling-order"));
    }

    private static Optional<Draft> first(List<Draft> drafts) {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getFirst());
    }
}
