package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.docket.StatedPeriod;

/** A way in which a printed date may have come about. */
public sealed interface Hypothesis {
    /** The difference that it would explain; none where the printed date is the law's own. */
    Optional<Difference> difference();

    /** A reading of the law itself: what most courts follow, or another that it leaves possible. */
    enum Reading implements Hypothesis {
        PREVAILING,
        SAFE,
        LATEST;

        @Override
        public Optional<Difference> difference() {
            return Optional.empty();
        }
    }

    /** The law read or applied in another way. */
    enum Otherwise implements Hypothesis {
        NOT_ROLLED(Difference.NOT_ROLLED),
        WITHOUT_STATE_HOLIDAYS(Difference.STATE_HOLIDAY),
        CLOSINGS_THE_OTHER_WAY(Difference.DISPUTED_CLOSING),
        SERVED_ELECTRONICALLY(Difference.OLD_THREE_DAYS_ELECTRONIC),
        SERVED_BY_MAIL(Difference.THREE_DAYS_MAIL),
        OTHER_DEFENDANT(Difference.GOVERNMENT_OR_FOREIGN),
        ANOTHER_RULE(Difference.ANOTHER_RULE);

        private final Difference difference;

        Otherwise(Difference difference) {
            this.difference = difference;
        }

        @Override
        public Optional<Difference> difference() {
            return Optional.of(difference);
        }
    }

    /** The period runs from another day. */
    record OtherTrigger(LocalDate on) implements Hypothesis {
        @Override
        public Optional<Difference> difference() {
            return Optional.of(Difference.ANOTHER_TRIGGER);
        }
    }

    /** An order set the period. */
    record Ordered(int days) implements Hypothesis {
        /** A stated period after its event; none where it is counted in another unit or backward. */
        static Optional<Ordered> of(StatedPeriod period) {
            boolean days = period.unit() == StatedPeriod.Unit.DAY && period.direction() == StatedPeriod.Direction.AFTER;
            return days ? Optional.of(new Ordered(period.amount())) : Optional.empty();
        }

        @Override
        public Optional<Difference> difference() {
            return Optional.of(Difference.ORDER_DISPLACES_RULE);
        }
    }
}
