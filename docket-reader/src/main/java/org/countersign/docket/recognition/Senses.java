package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.recognition.Sense.Kind;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** Says of each date of an entry what it is, by the words of its own clause. */
final class Senses {
    private static final List<Phrase> TAKEN_OFF = Table.rows("vacated.csv", row -> Phrase.parse(row.get("phrase")));
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_LABEL = 12;

    private final EntryWords entry;
    private final Words words;
    private final boolean inReturn;

    private Senses(EntryWords entry) {
        this.entry = entry;
        this.words = entry.words();
        this.inReturn = entry.is("summons-served") || entry.is("waiver-sent");
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
                .orElseGet(() -> new Sense.Unplaced(date.from(), date.to()));
    }

    private Sense of(StatedDate date, int floor, Link link, List<Sense> earlier) {
        return switch (link.role()) {
            case DUE -> due(date, floor, link, false);
            case DUE_WEAK -> due(date, floor, link, true);
            case SET -> setOrDue(date, floor, link, Kind.SET, earlier);
            case RESET -> setOrDue(date, floor, link, Kind.RESET, earlier);
            case HELD -> hearing(date, floor, link, Kind.HELD, earlier);
            case WAS_SET -> hearing(date, floor, link, Kind.TAKEN_OFF, earlier);
            case SERVED, SERVED_IF_RETURN -> new Sense.Served(
                    date,
                    Parties.served(entry, floor, link),
                    ServiceMethods.in(words, floor, serviceEnd(date)),
                    floor,
                    date.to());
            case WAIVER_SENT -> new Sense.Waiver(date, Parties.served(entry, floor, link), floor, date.to());
            case MARK -> new Sense.Mark(link.from(), date.to());
        };
    }

    private int serviceEnd(StatedDate date) {
        int end = entry.sentences().endAfter(date.to() - 1);
        boolean more = end < words.size() && words.is(end, "the", "service", "method", "by");
        return more ? entry.sentences().endAfter(end) : end;
    }

    private Sense due(StatedDate date, int floor, Link link, boolean weak) {
        int labelEnd = link.role() == Links.Role.DUE && isGapped(link) ? link.to() : link.from();
        Optional<DueThings.Named> named = DueThings.nearest(words, floor, labelEnd);
        if (named.isEmpty() && weak) {
            return dueAfter(date, link);
        }
        int from = named.map(DueThings.Named::from).orElse(Math.max(floor, labelEnd - LONGEST_LABEL));
        int start = named.isPresent() && !named.get().thing().isOther() ? from : Math.max(floor, labelEnd - LONGEST_LABEL);
        return new Sense.Due(
                named.map(DueThings.Named::thing).orElse(DueThings.OTHER),
                words.between(Math.min(start, labelEnd), labelEnd),
                date,
                Math.min(start, link.from()),
                date.to(),
                entry.repetition().covers(date.span().start()));
    }

    private static boolean isGapped(Link link) {
        return link.to() - link.from() > 3;
    }

    private Sense dueAfter(StatedDate date, Link link) {
        int end = Math.min(entry.sentences().endAfter(date.to() - 1), date.to() + LONGEST_LABEL);
        Optional<DueThings.Named> named = DueThings.nearest(words, date.to(), end);
        if (named.isEmpty()) {
            return new Sense.Unplaced(date.from(), date.to());
        }
        boolean repeated = entry.repetition().covers(date.span().start());
        return new Sense.Due(named.get().thing(), words.between(date.to(), end), date, link.from(), end, repeated);
    }

    private Sense setOrDue(StatedDate date, int floor, Link link, Kind kind, List<Sense> earlier) {
        int hearingEnd = Hearings.nearest(words, floor, link.from()).map(Hearings.Named::to).orElse(-1);
        Optional<DueThings.Named> due = DueThings.nearest(words, floor, link.from());
        boolean isDue = due.isPresent() && !due.get().thing().isOther() && due.get().to() > hearingEnd;
        boolean deadline = words.is(link.from() - 1, "deadline", "deadlines");
        return isDue || deadline
                ? due(date, floor, link, false)
                : hearing(date, floor, link, isTakenOff(date) ? Kind.TAKEN_OFF : kind, earlier);
    }

    private boolean isTakenOff(StatedDate date) {
        return TAKEN_OFF.stream().anyMatch(phrase -> phrase.endOfMatchAt(words, date.to(), words.size()) > 0);
    }

    private Sense hearing(StatedDate date, int floor, Link link, Kind kind, List<Sense> earlier) {
        Optional<Hearings.Named> named = Hearings.nearest(words, floor, link.to());
        if (named.isPresent()) {
            int from = Math.max(floor, named.get().to() - LONGEST_SUBJECT);
            String subject = words.between(from, named.get().to());
            int start = Math.min(from, link.from());
            return new Sense.Hearing(named.get().event(), subject, date, kind, start, date.to());
        }
        return inherited(earlier, date, link, kind)
                .orElseGet(() -> new Sense.Hearing(
                        "hearing-set",
                        words.between(Math.max(floor, link.from() - LONGEST_SUBJECT), link.from()),
                        date,
                        kind,
                        Math.max(floor, link.from() - LONGEST_SUBJECT),
                        date.to()));
    }

    private static Optional<Sense> inherited(List<Sense> earlier, StatedDate date, Link link, Kind kind) {
        if (!earlier.isEmpty() && earlier.getLast() instanceof Sense.Hearing before && link.from() - before.to() < 8) {
            return Optional.of(
                    new Sense.Hearing(before.event(), before.subject(), date, kind, before.to(), date.to()));
        }
        return Optional.empty();
    }
}
