package org.countersign.docket.recognition;

import java.util.List;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Who is concerned, in the words of the text. */
final class Parties {
    private static final List<Phrase> BEFORE_NAME =
            List.of(Phrase.parse("as to"), Phrase.parse("upon"), Phrase.parse("sent/mailed to"));
    private static final Phrase FILED_BY = Phrase.parse("filed by");
    private static final Phrase BY = Phrase.parse("by");
    private static final int LONGEST_NAME = 24;

    private Parties() {}

    /** Who was served, by the words before the link or inside it; empty where the text names none. */
    static String served(EntryWords entry, int floor, Link link) {
        Words words = entry.words();
        for (Phrase marker : BEFORE_NAME) {
            int[] found = last(marker, words, floor, link.to());
            if (found[1] > found[0]) {
                int end = found[0] >= link.from() ? endInLink(words, link) : link.from();
                return words.between(found[1], Math.max(found[1], end));
            }
        }
        int start = entry.head().filter(head -> head.to() > floor).map(Heads.Head::to).orElse(floor);
        return start >= link.from() || words.is(start, "by", "executed") ? "" : words.between(start, link.from());
    }

    private static int endInLink(Words words, Link link) {
        return words.is(link.to() - 1, "on") ? link.to() - 1 : link.to();
    }

    private static int[] last(Phrase phrase, Words words, int from, int to) {
        for (int end = to; end > from; end--) {
            int start = phrase.startOfMatchBefore(words, from, end);
            if (start >= 0) {
                return new int[] {start, end};
            }
        }
        return new int[] {-1, -1};
    }

    /** Who filed the paper that the head names: the words after "filed by", else after "by", to the end of the clause. */
    static String filer(EntryWords entry, Heads.Head head) {
        Words words = entry.words();
        int limit = Math.min(words.size(), head.to() + 60);
        int[] by = FILED_BY.find(words, head.to(), limit);
        int[] found = by[0] >= 0 ? by : BY.find(words, head.to(), Math.min(limit, head.to() + 30));
        if (found[0] < 0 || words.isNumber(found[1]) || entry.isMarked(found[0])) {
            return "";
        }
        int end = found[1];
        while (end < words.size() && end - found[1] < LONGEST_NAME && !endsName(entry, end, found[1])) {
            end++;
        }
        return words.between(found[1], end);
    }

    private static boolean endsName(EntryWords entry, int at, int start) {
        return (at > start && entry.sentences().startsAt(at))
                || entry.words().gapBefore(at).indexOf('[') >= 0
                || entry.words().is(at, "re", "on", "against", "filed", "regarding", "to")
                || (entry.words().is(at, "for", "in", "and") && isLower(entry.words(), at + 1));
    }

    private static boolean isLower(Words words, int at) {
        return at < words.size() && Character.isLowerCase(words.text().charAt(words.at(at).start()));
    }
}
