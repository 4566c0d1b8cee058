package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed to act on a deadline; each act reads its own fields.
 *
 * @param version the version of the deadline that was looked at
 * @param reading prevailing, safe or latest
 * @param on a date
 * @param at a time of the court's day; empty keeps the time of day
 * @param kind stipulation or order
 * @param reason why; of an extension the document or docket number that grants it
 * @param evidence a confirmation number or document
 * @param person a person's id
 * @param act ours, theirs, court or nobody
 */
public record DeadlineForm(
        String version,
        String reading,
        String on,
        String at,
        String kind,
        String reason,
        String evidence,
        String person,
        String act) {

    /** Nothing typed yet. */
    public static final DeadlineForm EMPTY = new DeadlineForm("", "", "", "", "", "", "", "", "");

    public DeadlineForm {
        version = Objects.requireNonNullElse(version, "");
        reading = Objects.requireNonNullElse(reading, "");
        on = Objects.requireNonNullElse(on, "");
        at = Objects.requireNonNullElse(at, "");
        kind = Objects.requireNonNullElse(kind, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
        evidence = Objects.requireNonNullElse(evidence, "").strip();
        person = Objects.requireNonNullElse(person, "");
        act = Objects.requireNonNullElse(act, "");
    }

    Optional<LocalDate> day() {
        try {
            return on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (java.time.DateTimeException notADay) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> time() {
        try {
            return at.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(at));
        } catch (java.time.DateTimeException notATime) {
            return Optional.empty();
        }
    }

    boolean isOfVersion(int current) {
        return version.equals(String.valueOf(current));
    }
}
