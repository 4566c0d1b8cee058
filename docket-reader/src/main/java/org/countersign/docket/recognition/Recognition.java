package org.countersign.docket.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.EntryReading;
import org.countersign.docket.Span;

/** Reads the text of one entry: its dates, what each is, the events they make, and what stays unread. */
public final class Recognition {
    /** Of a longer text the rest is kept as unread. */
    public static final int LONGEST_TEXT = 100_000;

    private Recognition() {}

    /**
     * The events in a text. Work grows with the length of the text, which is bounded; the tables of words beside this
     * package say what is recognised.
     *
     * @param text the docket text, as printed
     * @param filed the day the entry was filed, where it is known
     */
    public static EntryReading read(String text, Optional<LocalDate> filed) {
        if (text.length() > LONGEST_TEXT) {
            EntryReading head = read(text.substring(0, LONGEST_TEXT), filed);
            return new EntryReading(head.events(), head.marks(), withRest(head.unread(), text.length()));
        }
        EntryWords words = EntryWords.of(text, filed);
        List<Sense> senses = Senses.of(words);
        EntryWords entry = words.knowing(senses);
        List<Draft> drafts = StatedEvents.of(entry, senses);
        EntryEvents.addTo(entry, drafts);
        EntryEvents.addClosing(entry, drafts);
        DueDates.addTo(entry, drafts, senses);
        PeriodsOf.addTo(entry, drafts);
        return new EntryReading(
                drafts.stream().map(Draft::event).toList(), entry.marks(), Coverage.unread(entry, senses));
    }

    private static List<Span> withRest(List<Span> unread, int length) {
        List<Span> all = new ArrayList<>(unread);
        all.add(new Span(LONGEST_TEXT, length));
        return all;
    }
}
