package org.countersign.courttime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Limb;

/** Runs a resolved question in every variant that could matter and makes one outcome of the dates. */
final class Answering {
    private final Resolved resolved;
    private final Trail trail;
    private final Clock clock;

    Answering(Resolved resolved, Trail trail) {
        this.resolved = resolved;
        this.trail = trail;
        this.clock = Clock.of(resolved.question());
    }

    Computed computed() {
        Variant base =
                Variant.base(resolved.version(), resolved.question().trigger().service());
        Pass.Ended prevailing = new Pass(resolved, base, trail, clock).run();
        List<Candidate> candidates = new ArrayList<>(1);
        candidates.add(new Candidate(prevailing.due(), Label.EMPTY));
        addDays(candidates, base);
        for (Variant variant : Variants.beside(base, resolved)) {
            add(candidates, variant);
            addDays(candidates, variant);
        }
        addZones(candidates, prevailing);
        Outcome.Deadline deadline = new Outcome.Deadline(
                prevailing.due(), Cutoffs.of(resolved, prevailing), new Caveats(resolved, trail, prevailing).all());
        return new Computed(resolved.question(), resolved, outcome(deadline, candidates), trail);
    }

    /**
     * A date that a variant gives.
     *
     * @param due the date
     * @param reason why it is read so; empty for the prevailing one
     */
    record Candidate(Due due, Label reason) {}

    /** A variant runs silently: its days count as asked, its steps are not the certificate's. */
    private void add(List<Candidate> candidates, Variant variant) {
        candidates.add(new Candidate(silently(variant), variant.reason()));
    }

    private Due silently(Variant variant) {
        Trail silent = new Trail(false);
        Due due = new Pass(resolved, variant, silent, clock).run().due();
        if (silent.askedAnything()) {
            trail.asked(silent.earliest(), silent.latest());
        }
        return due;
    }

    /** The readings with fewer and with more holidays, where a day that was asked is not settled. */
    private void addDays(List<Candidate> candidates, Variant variant) {
        if (!trail.askedAnything() || !touchesDoubt()) {
            return;
        }
        for (CourtDays.Reading days : List.of(CourtDays.Reading.FEWEST, CourtDays.Reading.MOST)) {
            Due due = silently(variant.counting(Label.EMPTY, days));
            if (candidates.stream().noneMatch(each -> each.due().equals(due))) {
                candidates.add(new Candidate(due, DayDoubts.reason(resolved, trail, days, variant.reason())));
            }
        }
    }

    private boolean touchesDoubt() {
        for (Limb limb : resolved.version().limbs()) {
            Optional<CourtDays> days = DayDoubts.courtDays(resolved, limb.computation());
            if (days.isPresent() && days.get().doubtBetween(trail.earliest(), trail.latest())) {
                return true;
            }
        }
        return false;
    }

    private void addZones(List<Candidate> candidates, Pass.Ended prevailing) {
        if (!clock.isUncertain() || Cutoffs.ends(resolved, prevailing) instanceof Ends.WithTheDayIn) {
            return;
        }
        Due.At at = candidates.getFirst().due() instanceof Due.At found ? found : null;
        if (at != null) {
            clock.latestZone(at.on())
                    .filter(zone -> !zone.equals(at.at().getZone()))
                    .ifPresent(zone -> candidates.add(
                            new Candidate(new Due.At(at.at().withZoneSameLocal(zone)), DayDoubts.zone(zone))));
        }
    }

    private Outcome outcome(Outcome.Deadline deadline, List<Candidate> candidates) {
        Candidate earliest = candidates.getFirst();
        Candidate latest = candidates.getFirst();
        for (Candidate candidate : candidates) {
            earliest = candidate.due().compareTo(earliest.due()) < 0 ? candidate : earliest;
            latest = candidate.due().compareTo(latest.due()) > 0 ? candidate : latest;
        }
        if (earliest == latest) {
            return deadline;
        }
        boolean reversed = resolved.version().kind().isSafeWhenLater();
        return new Outcome.Readings(
                deadline,
                List.of(
                        reading(Reading.Role.PREVAILING, candidates.getFirst()),
                        reading(Reading.Role.SAFE, reversed ? latest : earliest),
                        reading(Reading.Role.LATEST, reversed ? earliest : latest)));
    }

    private static Reading reading(Reading.Role role, Candidate candidate) {
        return new Reading(
                role, candidate.due(), candidate.reason().isEmpty() ? DayDoubts.PREVAILING : candidate.reason());
    }

    /** The counting method of a period, whether or not it has started. */
    static CountingMethod.Version methodOf(Resolved resolved, Computation computation) {
        return resolved.method(
                computation,
                resolved.start(computation).orElse(resolved.question().trigger().on()));
    }
}
