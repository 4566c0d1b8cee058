package org.countersign.courttime.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which of many intervals of days hold a day, without visiting the others: the intervals sorted by their first day, with
 * the greatest last day of each half known in a segment tree.
 */
final class DayIntervals {
    private final int[] members;
    private final int[] from;
    private final int[] greatestTo;
    private final int leaves;

    /**
     * @param members the numbers of the intervals' owners
     * @param firsts first epoch day of each, by place in `members`
     * @param lasts last epoch day of each
     */
    DayIntervals(int[] members, int[] firsts, int[] lasts) {
        int[] order = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> firsts[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.members = new int[order.length];
        this.from = new int[order.length];
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, order.length * 2 - 1)));
        this.greatestTo = new int[2 * leaves];
        Arrays.fill(greatestTo, Integer.MIN_VALUE);
        for (int at = 0; at < order.length; at++) {
            this.members[at] = members[order[at]];
            this.from[at] = firsts[order[at]];
            greatestTo[leaves + at] = lasts[order[at]];
        }
        for (int node = leaves - 1; node > 0; node--) {
            greatestTo[node] = Math.max(greatestTo[2 * node], greatestTo[2 * node + 1]);
        }
    }

    /** Every owner whose interval holds the day. */
    void forEachHolding(int epochDay, IntConsumer owner) {
        visit(1, 0, leaves, startedBy(epochDay), epochDay, owner);
    }

    /** How many intervals begin on the day or before. */
    private int startedBy(int epochDay) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void visit(int node, int first, int width, int started, int epochDay, IntConsumer owner) {
        if (first >= started || greatestTo[node] < epochDay) {
            return;
        }
        if (width == 1) {
            owner.accept(members[first]);
            return;
        }
        int half = width / 2;
        visit(2 * node, first, half, started, epochDay, owner);
        visit(2 * node + 1, first + half, half, started, epochDay, owner);
    }
}
