package org.countersign.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark came to.
 *
 * @param nanoseconds for one operation, the median of the iterations
 * @param bytes allocated for one operation
 */
record Figure(double nanoseconds, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figure of(RunResult result) {
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Figure(median, allocated == null ? Double.NaN : allocated.getScore());
    }

    /** The time of each of many operations that were measured as one. */
    Figure each(int operations) {
        return new Figure(nanoseconds / operations, bytes / operations);
    }
}
