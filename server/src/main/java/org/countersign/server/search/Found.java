package org.countersign.server.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Something found.
 *
 * @param kind "matter", "party", "docket" or "note"
 * @param objectId the thing
 * @param matterId its matter
 * @param matter number and title of the matter
 * @param title the thing's title or name
 * @param snippet the text around the words, which stand between {@link Snippet#BEGIN} and {@link Snippet#END}
 * @param at when it happened or was entered
 * @param isDay whether {@code at} is the midnight (UTC) that stands for a court day
 */
public record Found(
        String kind,
        UUID objectId,
        UUID matterId,
        String matter,
        String title,
        String snippet,
        Instant at,
        boolean isDay) {

    /** The day to show: a court's day is the same for every reader. */
    public LocalDate day(ZoneId reader) {
        return at.atZone(isDay ? ZoneOffset.UTC : reader).toLocalDate();
    }

    /** Its place in the application. */
    public String href() {
        String place = "/matters/" + matterId;
        return switch (kind) {
            case "docket" -> place + "#event-" + objectId;
            case "note" -> place + "#note-" + objectId;
            case "party" -> place + "#party-" + objectId;
            default -> place;
        };
    }
}
