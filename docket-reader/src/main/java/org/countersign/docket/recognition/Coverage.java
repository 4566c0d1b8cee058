package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.countersign.docket.Span;
import org.countersign.docket.text.Words;

/** Which words of an entry were read, so that the others can be shown. */
final class Coverage {
    private static final int LONGEST_NAME_OF_DECISION = 14;

    private Coverage() {}

    /** The stretches with words in no event and no mark. */
    static List<Span> unread(EntryWords entry, List<Sense> senses) {
        BitSet read = new BitSet(entry.words().size());
        entry.head().ifPresent(head -> cover(read, entry, head));
        for (Sense sense : senses) {
            cover(read, entry, sense);
        }
        entry.periods().forEach(period -> read.set(period.from(), period.to()));
        for (Span mark : entry.marks()) {
            read.set(entry.words().indexFrom(mark.start()), entry.words().indexFrom(mark.end()));
        }
        return gaps(read, entry.words());
    }

    private static void cover(BitSet read, EntryWords entry, Heads.Head head) {
        boolean decides = head.is("order-entered") || head.is("scheduling-order");
        int end = EntryEvents.clauseEnd(entry, head);
        read.set(
                entry.sentences().startBefore(head.from()),
                decides ? Math.min(end, head.to() + LONGEST_NAME_OF_DECISION) : end);
        if (head.events().stream().anyMatch(EntryEvents::isOfParty)) {
            int[] filer = Parties.filerWords(entry, head);
            read.set(Math.min(filer[0], Math.max(head.to(), filer[0] - 2)), filer[1]);
        }
    }

    private static void cover(BitSet read, EntryWords entry, Sense sense) {
        switch (sense) {
            case Sense.Unplaced unplaced -> read.clear(unplaced.from(), unplaced.to());
            case Sense.Hearing hearing ->
                read.set(hearing.from(), entry.sentences().endAfter(hearing.to() - 1));
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
