package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Due;
import org.countersign.courttime.Outcome;

/**
 * When a deadline is due by computation, before any person decides otherwise.
 *
 * @param dueOn the court day of the prevailing reading
 * @param dueAt its last moment; empty where no court is named
 * @param zone the court's zone; empty where there is no moment
 * @param readings prevailing, safe and latest where they differ; else empty
 */
record Terms(LocalDate dueOn, Optional<Instant> dueAt, Optional<String> zone, List<KeptReading> readings) {

    Terms {
        readings = List.copyOf(readings);
    }

    /** @throws IllegalArgumentException for a refusal, which has no date */
    static Terms of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Deadline deadline -> of(deadline.due(), List.of());
            case Outcome.Readings several ->
                of(
                        several.prevailing().due(),
                        several.readings().stream().map(KeptReading::of).toList());
            case Outcome.Refusal refusal ->
                throw new IllegalArgumentException(
                        "a refusal has no date: " + refusal.sentence().en());
        };
    }

    private static Terms of(Due due, List<KeptReading> readings) {
        return new Terms(due.on(), moment(due), KeptReading.zone(due), readings);
    }

    static Optional<Instant> moment(Due due) {
        return switch (due) {
            case Due.Day day -> Optional.empty();
            case Due.At at -> Optional.of(at.at().toInstant());
        };
    }

    /** Whether another computation comes to the same day, moment and readings. */
    boolean agreesWith(Terms other) {
        return dueOn.equals(other.dueOn)
                && dueAt.equals(other.dueAt)
                && readings.size() == other.readings.size()
                && readings.stream().allMatch(mine -> other.readings.stream().anyMatch(mine::agreesWith));
    }

    /** What counts for whoever must act: the safe reading for our own act, the latest before an opponent is late. */
    InForce inForceFor(ActOf actOf) {
        String wanted = actOf == ActOf.THEIRS ? "latest" : "safe";
        return readings.stream()
                .filter(reading -> reading.role().equals(wanted))
                .map(reading -> new InForce(wanted, reading.date(), reading.at()))
                .findFirst()
                .orElseGet(() -> new InForce("prevailing", dueOn, dueAt));
    }

    /**
     * The date that counts now.
     *
     * @param reading which reading it is
     * @param on the court day
     * @param at the last moment; empty where no court is named
     */
    record InForce(String reading, LocalDate on, Optional<Instant> at) {}
}
