package org.countersign.server.matters;

import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.server.pages.Frame;

/**
 * Accepting or declining.
 *
 * @param matter the matter in intake
 * @param forbidden why this person may do neither; empty for an attorney
 * @param fee the terms as typed
 * @param decline the letter of non-engagement as typed
 * @param refusals field id and sentence
 */
public record AcceptancePage(
        Frame frame,
        Matter matter,
        Optional<Label> forbidden,
        String fee,
        DeclineForm decline,
        Map<String, String> refusals) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
