package org.countersign.docket.recognition;

import java.util.List;
import org.countersign.docket.recognition.Links.Link;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** Who is concerned, in the words of the text. */
final class Parties {
    private static final List<Phrase> BEFORE_NAME = List.of(
            Phrase.parse("as to"), Phrase.parse("upon"), Phrase.parse("sent/mailed to"), Phrase.parse("executed on"));
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
                return name(words, found[1], Math.max(found[1], end));
            }
        }
        int start = entry.head()
                .filter(head -> head.to() > floor)
                .map(Heads.Head::to)
                .orElse(floor);
        return start >= link.from() || words.is(start, "by", "executed") ? "" : name(words, start, link.from());
    }

    /** Without "served by mail" and the like after it. */
    private static String name(Words words, int from, int to) {
        int end = from;
        while (end < to
                && !words.is(end, "served", "waiver", "acknowledgment", "acknowledgement")
                && !isBy(words, end)) {
            end++;
        }
        return printed(words, from, end);
    }

    /** With the full stop that belongs to "Inc." and "Jr.". */
    private static String printed(Words words, int from, int to) {
        String name = words.between(from, to);
        boolean stop = to < words.size()
                ? words.gapBefore(to).startsWith(".")
                : words.text().endsWith(".");
        return stop && to > from && words.is(to - 1, "inc", "ltd", "co", "corp", "jr", "sr") ? name + "." : name;
    }

    private static boolean isBy(Words words, int at) {
        return words.is(at, "by", "via") && at + 1 < words.size();
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

    /** Who filed the paper that the head names, as printed; empty where the text names none. */
    static String filer(EntryWords entry, Heads.Head head) {
        int[] found = filerWords(entry, head);
        return printed(entry.words(), found[0], found[1]);
    }

    /** The words after "filed by", else after "by", to the end of the clause, as {first, after last}. */
    static int[] filerWords(EntryWords entry, Heads.Head head) {
        Words words = entry.words();
        int limit = Math.min(words.size(), head.to() + 60);
        int[] by = FILED_BY.find(words, head.to(), limit);
        int[] found = by[0] >= 0 ? by : BY.find(words, head.to(), Math.min(limit, head.to() + 30));
        if (found[0] < 0 || words.isNumber(found[1]) || entry.isMarked(found[0])) {
            return new int[] {head.to(), head.to()};
        }
        int end = found[1];
        while (end < words.size() && end - found[1] < LONGEST_NAME && !endsName(entry, end, found[1])) {
            end++;
        }
        return new int[] {found[1], end};
    }

    private static boolean endsName(EntryWords entry, int at, int start) {
        return (at > start && entry.sentences().startsAt(at))
                || entry.words().gapBefore(at).indexOf('[') >= 0
                || entry.words().is(at, "re", "on", "against", "filed", "regarding", "to")
                || (entry.words().is(at, "for", "in", "and") && isLower(entry.words(), at + 1));
    }

    private static boolean isLower(Words words, int at) {
        return at < words.size()
                && Character.isLowerCase(words.text().charAt(words.at(at).start()));
    }
}
