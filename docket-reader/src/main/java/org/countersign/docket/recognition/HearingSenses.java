package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.recognition.Sense.Kind;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** Dates for which a hearing, a trial or a meeting is set, on which it was held, or from which it was taken. */
final class HearingSenses {
    private static final List<Phrase> TAKEN_OFF = Table.rows("vacated.csv", row -> Phrase.parse(row.get("phrase")));
    private static final Phrase TAKES_OFF =
            Phrase.parse("vacates/vacating/cancels/canceling/cancelling/strikes/striking");
    private static final Phrase ANNOUNCES = Phrase.parse("shall/will be/hold");
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_ANNOUNCEMENT = 12;
    private static final int NEAR = 8;

    private final EntryWords entry;
    private final Words words;

    HearingSenses(EntryWords entry) {
        this.entry = entry;
        this.words = entry.words();
    }

    /** After words that set something: the hearing named before it, else the one of the date before, else an unnamed one. */
    Sense of(StatedDate date, int floor, Link link, Kind linked, List<Sense> earlier) {
        Kind kind = linked != Kind.HELD && isTakenOff(date, floor, link) ? Kind.TAKEN_OFF : linked;
        return Hearings.nearest(words, floor, link.to())
                .map(named -> named(date, floor, link, kind, named))
                .or(() -> sameAsBefore(date, link, kind, earlier))
                .orElseGet(() -> unnamed(date, floor, link, kind));
    }

    /** "On 5/8/2026 at 10:30 AM there shall be a Scheduling Conference". */
    Optional<Sense> announced(StatedDate date) {
        int end = Math.min(entry.sentences().endAfter(date.to() - 1), date.to() + LONGEST_ANNOUNCEMENT);
        if (!words.is(date.from() - 1, "on") || !ANNOUNCES.isIn(words, date.to(), end)) {
            return Optional.empty();
        }
        return Hearings.nearest(words, date.to(), end)
                .map(named -> new Sense.Hearing(
                        named.event(), words.between(named.from(), named.to()), date, Kind.SET, date.from(), end));
    }

    private boolean isTakenOff(StatedDate date, int floor, Link link) {
        return TAKES_OFF.isIn(words, floor, link.from())
                || TAKEN_OFF.stream().anyMatch(phrase -> phrase.endOfMatchAt(words, date.to(), words.size()) > 0);
    }

    private Sense named(StatedDate date, int floor, Link link, Kind kind, Hearings.Named named) {
        int from = subjectStart(floor, named);
        String subject = words.between(from, named.to());
        return new Sense.Hearing(named.event(), subject, date, kind, Math.min(from, link.from()), date.to());
    }

    /** Capital letters before the name belong to it: "Final Pretrial Conference". */
    private int subjectStart(int floor, Hearings.Named named) {
        int limit = Math.max(floor, named.to() - LONGEST_SUBJECT);
        int from = named.from();
        while (from > limit && isCapital(from - 1) && words.gapBefore(from).equals(" ")) {
            from--;
        }
        return words.is(from, "the", "a", "an") && from < named.from() ? from + 1 : from;
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(words.text().charAt(words.at(word).start()));
    }

    private static Optional<Sense> sameAsBefore(StatedDate date, Link link, Kind kind, List<Sense> earlier) {
        if (!earlier.isEmpty() && earlier.getLast() instanceof Sense.Hearing last && link.from() - last.to() < NEAR) {
            return Optional.of(new Sense.Hearing(last.event(), last.subject(), date, kind, last.to(), date.to()));
        }
        return Optional.empty();
    }

    private Sense unnamed(StatedDate date, int floor, Link link, Kind kind) {
        int from = Math.max(floor, link.from() - LONGEST_SUBJECT);
        return new Sense.Hearing("hearing-set", words.between(from, link.from()), date, kind, from, date.to());
    }
}
