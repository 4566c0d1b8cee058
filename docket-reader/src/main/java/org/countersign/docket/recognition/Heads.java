package org.countersign.docket.recognition;

import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.PhraseIndex;
import org.countersign.docket.text.Words;

/** What an entry itself is, by its first words. */
final class Heads {
    private static final List<Row> ROWS = Table.rows(
            "heads.csv",
            row -> new Row(
                    row.get("events").equals("-")
                            ? List.of()
                            : List.of(row.get("events").split(" ", -1)),
                    row.get("day").equals("stated"),
                    Phrase.parse(row.get("phrase"))));
    private static final PhraseIndex<Row> BY_FIRST_WORD = PhraseIndex.byFirst(ROWS, Row::phrase);
    private static final int FURTHEST = 24;
    private static final int LAST_START_OF_NOTHING = 2;

    private Heads() {}

    /** The earliest and then longest name of a kind of entry, before any reference to other entries. */
    static Optional<Head> of(Words words) {
        return of(words, List.of());
    }

    /** The same, passing over the names of what is due, for "answer due" is no answer. */
    static Optional<Head> of(Words words, List<Sense> senses) {
        int limit = limit(words);
        int at = 0;
        while (at < Math.min(limit, FURTHEST)) {
            int after = afterDue(senses, at);
            boolean possible = after == at && (at == 0 || isCapital(words, at));
            Optional<Head> found = possible ? longestAt(words, at, limit) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            at = Math.max(after, at + 1);
        }
        return Optional.empty();
    }

    private static boolean isCapital(Words words, int at) {
        return Character.isUpperCase(words.text().charAt(words.at(at).start()));
    }

    private static int afterDue(List<Sense> senses, int at) {
        for (Sense sense : senses) {
            if (sense instanceof Sense.Due due && due.from() <= at && at < due.to()) {
                return due.to();
            }
        }
        return at;
    }

    private static Optional<Head> longestAt(Words words, int at, int limit) {
        Head best = null;
        for (Row row : BY_FIRST_WORD.at(words.at(at).lower())) {
            int end = row.phrase().endOfMatchAt(words, at, limit);
            boolean starts = at <= LAST_START_OF_NOTHING || !row.events().isEmpty();
            if (starts && end > at && (best == null || end > best.to())) {
                best = new Head(row.events(), row.stated(), at, end);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int limit(Words words) {
        for (int at = 1; at < words.size(); at++) {
            if (words.is(at, "re", "regarding", "related", "attachments") && !words.is(at + 1, "proposed")) {
                return at;
            }
        }
        return words.size();
    }

    /**
     * @param events what the entry is; none where its kind is known and starts nothing
     * @param stated whether the text must state the day, because the act is not the entry
     * @param from the first word of its name
     * @param to the word after its last
     */
    record Head(List<String> events, boolean stated, int from, int to) {
        boolean is(String event) {
            return events.contains(event);
        }
    }

    private record Row(List<String> events, boolean stated, Phrase phrase) {}
}
