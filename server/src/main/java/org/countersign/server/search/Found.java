package org.countersign.server.search;

import java.time.Instant;
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
 */
public record Found(
        String kind, UUID objectId, UUID matterId, String matter, String title, String snippet, Instant at) {

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
