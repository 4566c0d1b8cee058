package org.countersign.docket.format;

import java.time.LocalDate;
import java.util.Optional;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** A day in a field of its own. */
final class Days {
    private static final int LONGEST = 60;

    private Days() {}

    /** The first date of a short text, in any of the forms that court paper uses. */
    static Optional<LocalDate> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
        return Dates.in(Words.of(day), Optional.empty()).stream()
                .map(StatedDate::on)
                .findFirst();
    }
}
