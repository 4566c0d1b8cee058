package org.countersign.courttime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.rule.Combine;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Limb;

/** One computation of a resolved question in one variant: each limb, then their combination. */
final class Pass {
    private final Resolved resolved;
    private final Variant variant;
    private final Trail trail;
    private final Clock clock;

    /**
     * Where a period ended.
     *
     * @param due when
     * @param limb the limb that governs
     */
    record Ended(Due due, Limb limb) {}

    Pass(Resolved resolved, Variant variant, Trail trail, Clock clock) {
        this.resolved = resolved;
        this.variant = variant;
        this.trail = trail;
        this.clock = clock;
    }

    Ended run() {
        List<Limb> limbs = variant.limbs();
        if (limbs.size() == 1) {
            return end(limbs.getFirst(), startOf(limbs.getFirst()));
        }
        Ended chosen = null;
        for (int at = 0; at < limbs.size(); at++) {
            Limb limb = limbs.get(at);
            Optional<LocalDate> start = resolved.start(limb.computation());
            if (start.isEmpty()) {
                leaveOut(limb, at);
                continue;
            }
            trail.step(Step.Kind.LIMB, start.get(), start.get(), at + 1);
            Ended ended = end(limb, start.get());
            chosen = chosen == null || isPreferred(ended, chosen) ? ended : chosen;
        }
        if (chosen == null) {
            throw missing(limbs.getFirst());
        }
        trail.step(Step.Kind.CHOSEN, chosen.due().on(), chosen.due().on(), limbs.indexOf(chosen.limb()) + 1);
        return chosen;
    }

    private LocalDate startOf(Limb limb) {
        return resolved.start(limb.computation()).orElseThrow(() -> missing(limb));
    }

    private void leaveOut(Limb limb, int at) {
        if (limb.required() && resolved.version().combine() != Combine.ONE_OF) {
            throw missing(limb);
        }
        LocalDate on = resolved.question().trigger().on();
        trail.step(Step.Kind.LIMB_LEFT_OUT, on, on, at + 1);
    }

    private Refused missing(Limb limb) {
        String events = String.join(" or ", limb.computation().on());
        return new Refused(
                limb.computation().on().getFirst(),
                resolved.version().cite() + " also needs the date of " + events + "; state it ("
                        + limb.computation().on().getFirst() + "=2026-01-05).",
                resolved.version().cite() + " necesita además la fecha de " + events + "; indíquela ("
                        + limb.computation().on().getFirst() + "=2026-01-05).");
    }

    private boolean isPreferred(Ended one, Ended other) {
        int order = one.due().compareTo(other.due());
        return switch (resolved.version().combine()) {
            case LATER_OF -> order > 0;
            case EARLIER_OF -> order < 0;
            case ONE_OF, SINGLE -> false;
        };
    }

    private Ended end(Limb limb, LocalDate start) {
        Computation computation = limb.computation();
        Counting counting = new Counting(resolved, computation, variant, trail, start, clock);
        return new Ended(counting.due(), limb);
    }
}
