package org.countersign.docket.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.Certainty;
import org.countersign.docket.EventDay;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.Span;

/** Puts each due date to the event its period runs from. */
final class DueDates {
    private final EntryWords entry;
    private final List<Draft> drafts;
    private final List<Draft> implied = new ArrayList<>();

    private DueDates(EntryWords entry, List<Draft> drafts) {
        this.entry = entry;
        this.drafts = drafts;
    }

    /** Adds the due dates among the senses to the events, and the events that only a due date implies. */
    static void addTo(EntryWords entry, List<Draft> drafts, List<Sense> senses) {
        DueDates dates = new DueDates(entry, drafts);
        for (Sense sense : senses) {
            if (sense instanceof Sense.Due due) {
                dates.add(due);
            }
        }
    }

    private void add(Sense.Due due) {
        Span span = entry.words().span(due.from(), due.to());
        PrintedDate printed =
                new PrintedDate(due.thing().what(), due.label(), due.date().on(), span, due.repeated());
        Draft draft =
                !due.repeated() && entry.extendsTime(due.date().from()) ? named("previous-due-date", due) : draft(due);
        draft.add(printed);
        if (due.repeated()) {
            draft.doubt(Certainty.LIKELY, Doubts.REPEATED);
        }
    }

    private Draft draft(Sense.Due due) {
        LocalDate day = entry.day().orElse(due.date().on());
        List<Trigger> triggers = due.thing().triggers().stream()
                .filter(each -> each.appliesOn(day))
                .toList();
        return triggers.stream()
                .flatMap(trigger -> nearest(trigger.event(), due.from()).stream())
                .filter(draft -> !implied.contains(draft)
                        || draft.type().equals(triggers.getFirst().event()))
                .findFirst()
                .or(() -> decision(due))
                .orElseGet(() -> implied(triggers.getFirst(), due));
    }

    private Optional<Draft> nearest(String event, int word) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean fits =
                    draft.type().equals(event) || (draft.type().equals("hearing-reset") && event.equals("hearing-set"));
            if (fits && (best == null || draft.word() <= word)) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Draft> decision(Sense.Due due) {
        return due.repeated()
                ? Optional.empty()
                : nearest("order-entered", due.from()).or(() -> nearest("scheduling-order", due.from()));
    }

    private Draft implied(Trigger trigger, Sense.Due due) {
        boolean alone = entry.head().isEmpty() || trigger.isPrintedOnItsEntry();
        boolean ofEntry = trigger.isEntry() && alone && !due.repeated();
        EventDay day = ofEntry ? EntryEvents.entryDay(entry) : new EventDay.Unstated();
        Draft draft = new Draft(trigger.event(), day, due.from(), entry.words().span(due.from(), due.to()));
        drafts.add(draft);
        implied.add(draft);
        return draft.doubt(ofEntry ? Certainty.LIKELY : Certainty.DOUBTFUL, Doubts.IMPLIED);
    }

    private Draft named(String event, Sense.Due due) {
        return nearest(event, due.from()).orElseGet(() -> {
            Draft draft = new Draft(
                    event, new EventDay.Unstated(), due.from(), entry.words().span(due.from(), due.to()));
            drafts.add(draft);
            return draft.doubt(Certainty.LIKELY, Doubts.EXTENSION);
        });
    }
}
