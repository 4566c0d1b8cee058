package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.courttime.Due;
import org.countersign.courttime.Label;
import org.countersign.courttime.Reading;

/**
 * One of the dates that law or facts leave possible, as it is kept beside a deadline.
 *
 * @param role prevailing, safe or latest
 * @param date the court day
 * @param at its last moment; empty where no court is named
 * @param reason why it is read so
 */
public record KeptReading(String role, LocalDate date, Optional<Instant> at, Label reason) {

    static KeptReading of(Reading reading) {
        return new KeptReading(
                reading.role().word(), reading.due().on(), Terms.moment(reading.due()), reading.reason());
    }

    /** Whether both name the same day and moment in the same role, whatever the reason. */
    boolean agreesWith(KeptReading other) {
        return role.equals(other.role) && date.equals(other.date) && at.equals(other.at);
    }

    /** The zone a due moment is said in; empty where there is no moment. */
    static Optional<String> zone(Due due) {
        return switch (due) {
            case Due.Day day -> Optional.empty();
            case Due.At at -> Optional.of(at.at().getZone().getId());
        };
    }
}
