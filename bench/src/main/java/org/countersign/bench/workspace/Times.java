package org.countersign.bench.workspace;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many requests took, collected from many threads. */
final class Times {

    private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    void add(long elapsed) {
        nanoseconds.add(elapsed);
    }

    void copyTo(Times other) {
        other.nanoseconds.addAll(nanoseconds);
    }

    int count() {
        return nanoseconds.size();
    }

    /**
     * The time that this share of the requests stayed under, in milliseconds.
     *
     * @param share between 0 and 1
     */
    double milliseconds(double share) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }
}
