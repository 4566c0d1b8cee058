package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.List;
import org.countersign.docket.Certainty;
import org.countersign.docket.EventDay;
import org.countersign.docket.text.Phrase;

/** The events that the entry itself is: a motion, an order, a notice of appeal. */
final class EntryEvents {
    private static final String CLOSED = "case-terminated";
    private static final List<Phrase> CLOSINGS = Table.rows("closings.csv", row -> Phrase.parse(row.get("phrase")));

    private EntryEvents() {}

    /** Adds them to the events stated; an event whose day the text states already is not added again. */
    static void addTo(EntryWords entry, List<Draft> drafts) {
        entry.head().ifPresent(head -> {
            List<Draft> own = new ArrayList<>();
            for (String event : head.events()) {
                if (drafts.stream().noneMatch(draft -> draft.type().equals(event))) {
                    own.add(draft(entry, head, event));
                }
            }
            drafts.addAll(0, own);
        });
    }

    /** Adds the closing of the case where a clause says so beside what the entry is otherwise. */
    static void addClosing(EntryWords entry, List<Draft> drafts) {
        if (drafts.stream().anyMatch(draft -> draft.type().equals(CLOSED))) {
            return;
        }
        for (int word = 0; word < entry.words().size(); word++) {
            int end = entry.sentences().startsAt(word) ? closingEnd(entry, word) : -1;
            if (end > 0) {
                drafts.add(
                        new Draft(CLOSED, entryDay(entry), word, entry.words().span(word, end)));
                return;
            }
        }
    }

    private static int closingEnd(EntryWords entry, int word) {
        return CLOSINGS.stream()
                .mapToInt(phrase ->
                        phrase.endOfMatchAt(entry.words(), word, entry.words().size()))
                .max()
                .orElse(-1);
    }

    private static Draft draft(EntryWords entry, Heads.Head head, String event) {
        Draft draft = new Draft(
                        event, day(entry, head), head.from(), entry.words().span(head.from(), clauseEnd(entry, head)))
                .who(isOfParty(event) ? Parties.filer(entry, head) : "");
        if (head.stated()) {
            return draft.doubt(Certainty.DOUBTFUL, Doubts.DAY_NOT_STATED);
        }
        return entry.day().isPresent() ? draft : draft.doubt(Certainty.LIKELY, Doubts.NO_ENTRY_DAY);
    }

    /** Whether an event is the act of a party, whom the text then names. */
    static boolean isOfParty(String event) {
        return (event.endsWith("-filed") && !event.equals("transcript-filed"))
                || event.equals("amended-pleading-served");
    }

    private static EventDay day(EntryWords entry, Heads.Head head) {
        return head.stated() ? new EventDay.Unstated() : EntryEvents.entryDay(entry);
    }

    /** The day of the entry, as far as it is known. */
    static EventDay entryDay(EntryWords entry) {
        return entry.day().<EventDay>map(EventDay.OfEntry::new).orElseGet(EventDay.Unstated::new);
    }

    /** The word after the last of the clause that names the entry. */
    static int clauseEnd(EntryWords entry, Heads.Head head) {
        return Math.max(head.to(), entry.sentences().endAfter(head.to() - 1));
    }
}
