package org.countersign.server.matters;

import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * A standing order to be added.
 *
 * @param orderId given to the form when it was made, so that a form sent twice adds one order
 * @param refusals field id and sentence
 * @param findings what the law's reader finds wrong in its text
 */
public record OrderPage(
        Frame frame,
        Matter matter,
        UUID orderId,
        String title,
        String source,
        String body,
        Map<String, String> refusals,
        java.util.List<String> findings) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
