package org.countersign.courttime.change;

import java.util.List;
import org.countersign.courttime.Due;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading;

/**
 * When deadlines were due, packed so that a comparison touches eight bytes instead of a dozen objects spread over the
 * heap. What is not one moment (readings, refusals) is compared whole.
 */
final class Moments {
    private static final long SEVERAL = Long.MIN_VALUE;
    private static final long DAY_ALONE = 1L << 60;

    private final long[] packed;
    private final List<Docketed> deadlines;

    Moments(List<Docketed> deadlines) {
        this.deadlines = deadlines;
        this.packed = new long[deadlines.size()];
        for (int at = 0; at < packed.length; at++) {
            packed[at] = packed(deadlines.get(at).answer().outcome());
        }
    }

    private static long packed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Deadline deadline ->
                switch (deadline.due()) {
                    case Due.At at -> at.at().toEpochSecond();
                    case Due.Day day -> DAY_ALONE + day.on().toEpochDay();
                };
            case Outcome.Readings readings -> SEVERAL;
            case Outcome.Refusal refusal -> SEVERAL;
        };
    }

    /** Whether the moment, a reading or the refusal of the deadline at a place differs from another outcome. */
    boolean differ(int place, Outcome now) {
        long before = packed[place];
        long after = packed(now);
        return before != after
                || (before == SEVERAL && differ(deadlines.get(place).answer().outcome(), now));
    }

    /** Whether the moment, a reading or the refusal of two outcomes differs. */
    static boolean differ(Outcome one, Outcome other) {
        return switch (one) {
            case Outcome.Deadline deadline ->
                !(other instanceof Outcome.Deadline same && same.due().equals(deadline.due()));
            case Outcome.Readings readings ->
                !(other instanceof Outcome.Readings same
                        && dues(same.readings()).equals(dues(readings.readings())));
            case Outcome.Refusal refusal -> !refusal.equals(other);
        };
    }

    private static List<Due> dues(List<Reading> readings) {
        return readings.stream().map(Reading::due).toList();
    }
}
