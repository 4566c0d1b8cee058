package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.countersign.docket.Span;
import org.countersign.docket.text.Words;

/** Which words of an entry were read, so that the others can be shown. */
final class Coverage {
    private Coverage() {}

    /** The stretches with words in no event and no mark. */
    static List<Span> unread(EntryWords entry, List<Sense> senses) {
        BitSet read = new BitSet(entry.words().size());
        entry.head().ifPresent(head -> read.set(head.from(), EntryEvents.clauseEnd(entry, head)));
        for (Sense sense : senses) {
            cover(read, entry, sense);
        }
        entry.periods().forEach(period -> read.set(period.from(), period.to()));
        for (Span mark : entry.marks()) {
            read.set(entry.words().indexFrom(mark.start()), entry.words().indexFrom(mark.end()));
        }
        return gaps(read, entry.words());
    }

    private static void cover(BitSet read, EntryWords entry, Sense sense) {
        switch (sense) {
            case Sense.Unplaced unplaced -> {}
            case Sense.Hearing hearing -> read.set(hearing.from(), entry.sentences().endAfter(hearing.to() - 1));
            case Sense.Served served -> read.set(served.from(), served.to());
            case Sense.Waiver waiver -> read.set(waiver.from(), waiver.to());
            case Sense.Due due -> read.set(due.from(), due.to());
            case Sense.Mark mark -> read.set(mark.from(), mark.to());
        }
    }

    private static List<Span> gaps(BitSet read, Words words) {
        List<Span> gaps = new ArrayList<>();
        int from = read.nextClearBit(0);
        while (from < words.size()) {
            int next = read.nextSetBit(from);
            int to = next < 0 ? words.size() : next;
            gaps.add(words.span(from, to));
            from = read.nextClearBit(to);
        }
        return gaps;
    }
}
