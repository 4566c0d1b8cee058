package org.countersign.server.matters;

import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * The form of intake.
 *
 * @param form what was typed
 * @param refusals field id and sentence, in the order of the form
 * @param areas practice areas by id
 * @param sides our side by id
 * @param jurisdictions jurisdictions by id
 * @param party the choices of a party's fields
 */
public record IntakePage(
        Frame frame,
        IntakeForm form,
        Map<String, String> refusals,
        Map<String, String> areas,
        Map<String, String> sides,
        Map<String, String> jurisdictions,
        PartyChoices party) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
