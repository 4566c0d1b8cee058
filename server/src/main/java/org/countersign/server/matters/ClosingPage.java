package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * Ending a matter, or taking it up again.
 *
 * @param open the deadlines that are still open
 * @param reasons closing reasons by id
 * @param closings what may become of a deadline when the matter is closed, by id
 * @param consolidations what may become of it when the matter is consolidated
 */
public record ClosingPage(
        Frame frame,
        Matter matter,
        ClosingForm form,
        List<MatterPage.Due> open,
        Map<String, String> reasons,
        Map<String, String> closings,
        Map<String, String> consolidations,
        Map<String, String> refusals) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** The field of a deadline. */
    public String field(UUID deadlineId) {
        return ClosingForm.ENDING + deadlineId;
    }
}
