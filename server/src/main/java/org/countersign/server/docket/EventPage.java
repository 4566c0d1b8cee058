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
 * @param doubted whether two entries stand side by side and this viewer may settle it
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
        boolean doubted,
        String reason,
        Map<String, String> refusals) {

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
