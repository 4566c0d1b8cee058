package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * A standing order, new or known.
 *
 * @param isKnown whether it is corrected or withdrawn, and not added
 * @param because why it is withdrawn, as typed
 * @param refusals field id and sentence
 * @param findings what the law's reader finds wrong in its text
 * @param stored where somebody else saved meanwhile: the name of each differing field, and what they saved there
 */
public record OrderPage(
        Frame frame,
        Matter matter,
        OrderForm form,
        boolean isKnown,
        String because,
        Map<String, String> refusals,
        List<String> findings,
        Map<String, String> stored) {

    static OrderPage of(Frame frame, Matter matter, OrderForm form, boolean isKnown) {
        return new OrderPage(frame, matter, form, isKnown, "", Map.of(), List.of(), Map.of());
    }

    OrderPage refused(Refusals refused, List<String> found) {
        return new OrderPage(frame, matter, form, isKnown, because, refused.all(), found, stored);
    }

    OrderPage beside(Map<String, String> differing) {
        return new OrderPage(frame, matter, form, isKnown, because, refusals, findings, differing);
    }

    OrderPage withdrawing(String reason) {
        return new OrderPage(frame, matter, form, isKnown, reason, refusals, findings, stored);
    }

    /** Where the form is sent. */
    public String action() {
        return OrderPages.at(matter.matterId()) + (isKnown ? form.orderId() : "new");
    }

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }
}
