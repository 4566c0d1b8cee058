package org.countersign.courttime.rule;

import java.time.LocalDate;
import org.countersign.courttime.tree.Fields;

/**
 * The days on which a text is in force, both ends included.
 *
 * @param from first day; {@link LocalDate#MIN} where it is not recorded
 * @param to last day; {@link LocalDate#MAX} while it stands
 */
public record Validity(LocalDate from, LocalDate to) {
    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + ".." + to + " is empty");
        }
    }

    /** The days that `from` and `to` name; an end before the beginning is a defect. */
    static Validity read(Fields fields) {
        LocalDate from = fields.date("from", LocalDate.MIN);
        LocalDate to = fields.date("to", LocalDate.MAX);
        if (to.isBefore(from)) {
            fields.wrong(fields.lineOf("to"), "`to` is before `from`; write a last day that is not.");
            return new Validity(from, LocalDate.MAX);
        }
        return new Validity(from, to);
    }

    /** Whether the text is in force on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether two texts are in force on one day. */
    public boolean overlaps(Validity other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? "unknown" : from) + ".." + (to.equals(LocalDate.MAX) ? "" : to);
    }
}
