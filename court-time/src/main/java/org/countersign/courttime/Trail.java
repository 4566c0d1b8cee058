package org.countersign.courttime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countersign.courttime.rule.Direction;
import org.countersign.courttime.rule.Span;

/** What one computation asked of the calendars, and, where a certificate is wanted, its steps. */
final class Trail {
    private final boolean recording;
    private final List<Step> steps;
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;

    Trail(boolean recording) {
        this.recording = recording;
        this.steps = recording ? new ArrayList<>(8) : List.of();
    }

    void step(Step.Kind kind, LocalDate from, LocalDate to, Object detail) {
        if (recording) {
            steps.add(new Step(kind, from, to, detail.toString()));
        }
    }

    void step(Step.Kind kind, LocalDate from, LocalDate to, Span span, Direction direction) {
        if (recording) {
            steps.add(new Step(kind, from, to, span + " " + direction.word()));
        }
    }

    /** The calendars were asked about the days between two days, in either order. */
    void asked(LocalDate one, LocalDate other) {
        LocalDate low = one.isBefore(other) ? one : other;
        LocalDate high = one.isBefore(other) ? other : one;
        if (low.isBefore(earliest)) {
            earliest = low;
        }
        if (high.isAfter(latest)) {
            latest = high;
        }
    }

    boolean askedAnything() {
        return !earliest.equals(LocalDate.MAX);
    }

    LocalDate earliest() {
        return earliest;
    }

    LocalDate latest() {
        return latest;
    }

    List<Step> steps() {
        return steps;
    }
}
