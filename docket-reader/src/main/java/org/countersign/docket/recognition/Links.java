package org.countersign.docket.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.PhraseIndex;
import org.countersign.docket.text.Words;

/** The words right before a date that say what the date is: "due by", "set for", "served on". */
final class Links {
    private static final List<Row> ROWS =
            Table.rows("links.csv", row -> new Row(Role.of(row.get("role")), Phrase.parse(row.get("phrase"))));

    private static final PhraseIndex<Row> BY_LAST_WORD = PhraseIndex.byLast(ROWS, Row::phrase);

    private Links() {}

    /** What a date is by the words before it. */
    enum Role {
        DUE,
        /** Due only if the words before name something that can be due. */
        DUE_WEAK,
        SET,
        RESET,
        HELD,
        WAS_SET,
        SERVED,
        /** Served only in a return of service. */
        SERVED_IF_RETURN,
        WAIVER_SENT,
        /** A clerk's stamp that sets nothing. */
        MARK;

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * The link that ends where a date begins and starts at the floor or later. Words that stand together win over words
     * with others between them, those over weak ones; then the longer, or with words between the shorter.
     */
    static Optional<Link> before(Words words, int floor, int date, boolean inReturn) {
        if (date <= floor) {
            return Optional.empty();
        }
        Link best = null;
        for (Row row : BY_LAST_WORD.at(words.at(date - 1).lower())) {
            if (row.role() == Role.SERVED_IF_RETURN && !inReturn) {
                continue;
            }
            int start = row.phrase().startOfMatchBefore(words, floor, date);
            if (start >= 0 && start < date) {
                Link found = new Link(row.role(), start, date, row.strength());
                best = best == null || found.isBetterThan(best) ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * @param from its first word
     * @param to the word after its last: the date
     * @param strength 2 for words that stand together, 1 with others between them, 0 for weak ones
     */
    record Link(Role role, int from, int to, int strength) {
        boolean isBetterThan(Link other) {
            if (strength != other.strength()) {
                return strength > other.strength();
            }
            return strength == 1 ? from > other.from() : from < other.from();
        }
    }

    private record Row(Role role, Phrase phrase) {
        int strength() {
            boolean weak = role == Role.DUE_WEAK || phrase.toString().equals("on");
            return weak ? 0 : phrase.hasGap() ? 1 : 2;
        }
    }
}
