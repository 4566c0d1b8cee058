package org.countersign.courttime.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Written;

/**
 * How a set of rules computes time: what day is day one, which days count, where a period ends that would end on a
 * closed day. Federal Rule of Civil Procedure 6(a) is one, with a version before 1 December 2009 and one after.
 *
 * @param id "frcp-6"
 * @param versions never two in force on one day
 */
public record CountingMethod(String id, List<Version> versions) {
    public CountingMethod {
        versions = List.copyOf(versions);
    }

    /** The version in force on the day of the trigger. */
    public Optional<Version> on(LocalDate trigger) {
        for (Version version : versions) {
            if (version.validity().covers(trigger)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * One text of the method.
     *
     * @param id the method's id
     * @param cite its citation
     * @param validity its days of force
     * @param firstDayIsCourtDay whether day one is the next court day (Florida since 2019) instead of the next day
     * @param shortPeriods the periods in which only court days count
     * @param after counting after an event
     * @param before counting before an event
     * @param ends when the last day ends
     * @param confirmed whether the text was read
     * @param written the version as written, for certificates
     */
    public record Version(
            String id,
            String cite,
            Validity validity,
            boolean firstDayIsCourtDay,
            ShortPeriods shortPeriods,
            Side after,
            Side before,
            Ends ends,
            boolean confirmed,
            Written written) {

        /** The side that a direction of counting uses. */
        public Side side(Direction direction) {
            return direction == Direction.AFTER ? after : before;
        }
    }

    /**
     * Counting in one direction.
     *
     * @param countsCourt whether the court's own holidays count
     * @param countsState whether the holidays of the state in which a federal court sits count
     * @param roll where a period ends that would end on a closed day
     * @param alternatives other readings of the text
     */
    public record Side(boolean countsCourt, boolean countsState, Roll roll, List<Alternative> alternatives) {
        public Side {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Another reading of a method's text.
     *
     * @param reason why it is read so
     * @param roll its roll
     * @param shortPeriods its short periods
     */
    public record Alternative(Label reason, Roll roll, ShortPeriods shortPeriods) {}
}
