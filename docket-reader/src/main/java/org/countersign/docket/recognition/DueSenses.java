package org.countersign.docket.recognition;

import java.util.Optional;
import org.countersign.docket.recognition.DueThings.Named;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** Dates by which something is due. */
final class DueSenses {
    private static final Phrase TIME_TO = Phrase.parse("time to/for/within");
    private static final int LONGEST_LABEL = 12;

    private final EntryWords entry;
    private final Words words;

    DueSenses(EntryWords entry) {
        this.entry = entry;
        this.words = entry.words();
    }

    /** Whether "set for" and the like here sets a due date and no hearing. */
    boolean areSet(int floor, Link link) {
        int hearingEnd = Hearings.nearest(words, floor, link.from())
                .map(Hearings.Named::to)
                .orElse(-1);
        boolean nearer = DueThings.nearest(words, floor, link.from())
                .map(due -> !due.thing().isOther() && due.to() > hearingEnd)
                .orElse(false);
        return nearer || words.is(link.from() - 1, "deadline", "deadlines") || TIME_TO.isIn(words, floor, link.from());
    }

    /** After words that say it is due: the thing named before it, else the one named after it, else any. */
    Sense of(StatedDate date, int floor, Link link) {
        int end = link.strength() == 1 ? link.to() : link.from();
        Optional<Named> before = DueThings.nearest(words, floor, end);
        return before.filter(named -> !named.thing().isOther())
                .map(named -> due(named.thing(), named.from(), end, date, link))
                .or(() -> after(date, link).filter(due -> !due.thing().isOther()))
                .orElseGet(() -> due(DueThings.OTHER, Math.max(floor, end - LONGEST_LABEL), end, date, link));
    }

    /** After words that may say so: only where a thing is named that can be due. */
    Sense ofWeak(StatedDate date, int floor, Link link) {
        boolean named = DueThings.nearest(words, floor, link.from()).isPresent();
        return named
                ? of(date, floor, link)
                : after(date, link).<Sense>map(due -> due).orElseGet(() -> new Sense.Unplaced(date.from(), date.to()));
    }

    private Sense.Due due(DueThings.DueThing thing, int from, int end, StatedDate date, Link link) {
        String label = words.between(Math.min(from, end), end);
        int start = thing.isOther() ? link.from() : Math.min(from, link.from());
        return new Sense.Due(thing, label, date, start, date.to(), isRepeated(date));
    }

    private Optional<Sense.Due> after(StatedDate date, Link link) {
        int end = Math.min(entry.sentences().endAfter(date.to() - 1), date.to() + LONGEST_LABEL);
        return DueThings.nearest(words, date.to(), end)
                .map(named -> new Sense.Due(
                        named.thing(), words.between(date.to(), end), date, link.from(), end, isRepeated(date)));
    }

    private boolean isRepeated(StatedDate date) {
        return entry.repetition().covers(date.span().start());
    }
}
