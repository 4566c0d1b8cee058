package org.countersign.server.deadlines;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Step;

/**
 * One change of the law, with the certificate before and after.
 *
 * @param differences what the rule, the calendars and the methods say otherwise
 * @param before the derivation that stands; empty for none
 * @param after the derivation by the present packs; empty for none
 * @param notPermitted why the reader may not decide; empty when they may
 * @param reason what was typed
 * @param refusals by field
 */
public record LawChangePage(
        Frame frame,
        LawChange change,
        List<String> differences,
        List<Step> before,
        List<Step> after,
        String notPermitted,
        String reason,
        Map<String, String> refusals) {

    /** Why a field is refused; empty when it is not. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
