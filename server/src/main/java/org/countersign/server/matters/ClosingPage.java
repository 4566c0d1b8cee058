package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * Ending a matter, or taking it up again.
 *
 * @param open the deadlines that are still open
 * @param reasons closing reasons by id
 */
public record ClosingPage(
        Frame frame,
        Matter matter,
        ClosingForm form,
        List<MatterPage.Due> open,
        Map<String, String> reasons,
        Map<String, String> refusals) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
