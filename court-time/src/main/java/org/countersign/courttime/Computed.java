package org.countersign.courttime;

import java.time.LocalDate;
import org.countersign.courttime.certificate.Certificate;
import org.jspecify.annotations.Nullable;

/** A finished computation: its outcome, and what a certificate of it needs. */
record Computed(Question question, @Nullable Resolved resolved, Outcome outcome, Trail trail) {
    static Computed refused(Question question, Outcome.Refusal refusal) {
        return new Computed(question, null, refusal, new Trail(false));
    }

    Answer answer() {
        return new Answer(outcome, trail.earliest(), trail.latest());
    }

    Certificate certificate() {
        return resolved == null
                ? Certificate.ofRefusal(question, outcome)
                : Certificate.of(
                        question,
                        outcome,
                        resolved.version(),
                        resolved.methods(),
                        resolved.tables(),
                        trail.steps(),
                        resolved.law(),
                        trail.askedAnything() ? trail.earliest() : LocalDate.MAX,
                        trail.askedAnything() ? trail.latest() : LocalDate.MIN);
    }
}
