package org.countersign.courttime;

import java.util.List;

/** What a computation comes to. */
public sealed interface Outcome {
    /**
     * One date, and nothing that leaves another possible.
     *
     * @param due when it ends
     * @param cutoff at which moment of the day, and where that comes from
     * @param caveats what one must know
     */
    record Deadline(Due due, Cutoff cutoff, List<Caveat> caveats) implements Outcome {
        public Deadline {
            caveats = List.copyOf(caveats);
        }

        /** Whether it rests on confirmed law alone. */
        public boolean isConfirmed() {
            return caveats.stream()
                    .noneMatch(caveat -> caveat.kind() == Caveat.Kind.UNCONFIRMED_RULE
                            || caveat.kind() == Caveat.Kind.UNCONFIRMED_COUNTING);
        }
    }

    /**
     * Several dates, because the law or the facts leave more than one possible.
     *
     * @param prevailing the one most courts follow
     * @param readings prevailing, safe and latest, in this order
     */
    record Readings(Deadline prevailing, List<Reading> readings) implements Outcome {
        public Readings {
            readings = List.copyOf(readings);
        }

        /** The reading of a role. */
        public Reading in(Reading.Role role) {
            return readings.get(role.ordinal());
        }
    }

    /**
     * No date, and the fact that is missing or impossible.
     *
     * @param subject the fact, rule, event or calendar concerned, as named in the question
     * @param sentence what is wrong and what to do
     */
    record Refusal(String subject, Label sentence) implements Outcome {}
}
