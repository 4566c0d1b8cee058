package org.countersign.server.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Wording;

/**
 * An open deadline of our own side, as one person may see it.
 *
 * @param number the matter's number, which may leave the firm by mail
 * @param matterTitle the matter's title, which may not
 * @param place the court, or the jurisdiction
 * @param on the day in force
 * @param at the moment in force, where there is one
 * @param zone the court's zone
 * @param internal the firm's own time
 * @param needsAttorney whether an attorney has to decide something about it
 * @param isAssigned whether it is assigned to anybody
 * @param isMine whether it is assigned to this person
 * @param isAttorney whether this person is an attorney of the matter
 */
public record Due(
        UUID deadlineId,
        UUID matterId,
        String number,
        String matterTitle,
        String titleEn,
        String titleEs,
        String citation,
        String place,
        LocalDate on,
        Optional<Instant> at,
        Optional<ZoneId> zone,
        Optional<Instant> internal,
        boolean needsAttorney,
        boolean isAssigned,
        boolean isMine,
        boolean isAttorney) {

    /** The act, in the reader's language. */
    public String title(Wording text) {
        return text.language().equals("es") ? titleEs : titleEn;
    }

    boolean isPast(Instant now, ZoneId reader) {
        return at.map(moment -> !now.isBefore(moment))
                .orElseGet(() -> on.isBefore(now.atZone(zone.orElse(reader)).toLocalDate()));
    }

    boolean isInternallyPast(Instant now) {
        return internal.filter(moment -> !now.isBefore(moment)).isPresent();
    }

    /** Who does the work: whoever it is assigned to, else everyone who works on the matter. */
    boolean isForMe() {
        return isMine || !isAssigned;
    }
}
