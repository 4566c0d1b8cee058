package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.List;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.recognition.Sense.Kind;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** Says of each date of an entry what it is, by the words of its own clause. */
final class Senses {
    private static final Phrase ANSWER_DUE = Phrase.parse("answer due");
    private static final int LONGEST_CLAUSE = 40;

    private final EntryWords entry;
    private final Words words;
    private final DueSenses dues;
    private final HearingSenses hearings;
    private final boolean inReturn;

    private Senses(EntryWords entry) {
        this.entry = entry;
        this.words = entry.words();
        this.dues = new DueSenses(entry);
        this.hearings = new HearingSenses(entry);
        this.inReturn = entry.is("summons-served")
                || entry.is("waiver-sent")
                || (entry.head().isEmpty() && ANSWER_DUE.isIn(words, 0, words.size()));
    }

    /** One sense for each date, in their order. */
    static List<Sense> of(EntryWords entry) {
        Senses senses = new Senses(entry);
        List<Sense> found = new ArrayList<>();
        int free = 0;
        for (StatedDate date : entry.dates()) {
            found.add(senses.of(date, free, found));
            free = date.to();
        }
        return found;
    }

    private Sense of(StatedDate date, int free, List<Sense> earlier) {
        if (entry.isMarked(date.from())) {
            return new Sense.Mark(date.from(), date.to());
        }
        int clause = entry.sentences().startBefore(Math.max(0, date.from() - 1));
        int floor = Math.max(Math.max(clause, free), date.from() - LONGEST_CLAUSE);
        return Links.before(words, floor, date.from(), inReturn)
                .map(link -> of(date, floor, link, earlier))
                .or(() -> hearings.announced(date))
                .orElseGet(() -> new Sense.Unplaced(date.from(), date.to()));
    }

    private Sense of(StatedDate date, int floor, Link link, List<Sense> earlier) {
        return switch (link.role()) {
            case DUE -> dues.of(date, floor, link);
            case DUE_WEAK -> weak(date, floor, link, earlier);
            case SET -> setOrDue(date, floor, link, Kind.SET, earlier);
            case RESET -> setOrDue(date, floor, link, Kind.RESET, earlier);
            case HELD -> hearings.of(date, floor, link, Kind.HELD, earlier);
            case WAS_SET -> hearings.of(date, floor, link, Kind.TAKEN_OFF, earlier);
            case SERVED, SERVED_IF_RETURN -> served(date, floor, link);
            case WAIVER_SENT -> new Sense.Waiver(date, Parties.served(entry, floor, link), floor, date.to());
            case MARK -> new Sense.Mark(link.from(), date.to());
        };
    }

    /** In "reset from 4/9/2026 to 4/16/2026" the second date is the hearing's; in a motion it is only asked for. */
    private Sense weak(StatedDate date, int floor, Link link, List<Sense> earlier) {
        boolean follows = words.is(link.from(), "to")
                && !earlier.isEmpty()
                && earlier.getLast() instanceof Sense.Hearing last
                && last.to() == link.from();
        if (follows) {
            return hearings.of(date, floor, link, Kind.RESET, earlier);
        }
        return entry.is("motion-filed") ? new Sense.Unplaced(date.from(), date.to()) : dues.ofWeak(date, floor, link);
    }

    private Sense setOrDue(StatedDate date, int floor, Link link, Kind kind, List<Sense> earlier) {
        return dues.areSet(floor, link) ? dues.of(date, floor, link) : hearings.of(date, floor, link, kind, earlier);
    }

    private Sense served(StatedDate date, int floor, Link link) {
        return new Sense.Served(
                date,
                Parties.served(entry, floor, link),
                ServiceMethods.in(words, floor, serviceEnd(date)),
                floor,
                date.to());
    }

    /** The sentence after the date may say how: "The summons was served by personal service". */
    private int serviceEnd(StatedDate date) {
        int end = entry.sentences().endAfter(date.to() - 1);
        boolean more = end < words.size() && words.is(end, "the", "service", "method", "by");
        return Math.min(more ? entry.sentences().endAfter(end) : end, date.to() + LONGEST_CLAUSE);
    }
}
