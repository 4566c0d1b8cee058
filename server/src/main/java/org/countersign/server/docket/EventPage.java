package org.countersign.server.docket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * One event of a matter.
 *
 * @param hidden whether day, service and source mark are kept from this viewer, who may still enter them unseen
 * @param documentId the document it was read in
 * @param second what the second person entered; empty where nobody did
 * @param settling why this viewer may not settle a doubt; empty where they may
 * @param typed what was typed into a form that was refused, by field
 */
public record EventPage(
        Frame frame,
        UUID matterId,
        UUID eventId,
        String kind,
        String concerns,
        String state,
        String day,
        String service,
        String source,
        Map<String, String> facts,
        PaperPage.Marked text,
        Optional<UUID> documentId,
        boolean hidden,
        boolean needsSecond,
        Optional<Second> second,
        String settling,
        String reason,
        Map<String, String> typed,
        Map<String, String> refusals) {

    /** Whether two entries stand side by side, not settled. */
    public boolean isDoubted() {
        return second.filter(entry -> !entry.agrees() && entry.settled().isEmpty())
                .isPresent();
    }

    /** What was typed into a field; empty where nothing was. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The sentence that refuses a field; empty where none does. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** The second entry. */
    public record Second(String by, String day, String service, boolean agrees, String settled) {}

    /** Addresses of what can be done with it begin with this. */
    public String href() {
        return "/matters/" + matterId + "/events/" + eventId;
    }

    /** Which of two entries may be right. */
    public Map<String, String> rights() {
        Map<String, String> rights = new LinkedHashMap<>();
        rights.put("first", frame.text().of("docket.second.first"));
        rights.put("second", frame.text().of("docket.second.second"));
        return rights;
    }
}
