package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * What a standing order makes appear, move and fall, before it is confirmed.
 *
 * @param action where to confirm
 * @param label on the button
 * @param hidden what goes with it
 * @param hasChanged whether what was shown before is no longer so
 */
public record OrderPreviewPage(
        Frame frame,
        Matter matter,
        String action,
        String label,
        Map<String, String> hidden,
        boolean hasChanged,
        List<OrderConsequence> consequences) {

    /** How many deadlines appear. */
    public long appearing() {
        return count(OrderConsequence.Kind.APPEARS);
    }

    /** How many deadlines move. */
    public long moving() {
        return count(OrderConsequence.Kind.MOVES);
    }

    /** How many deadlines fall. */
    public long falling() {
        return count(OrderConsequence.Kind.FALLS);
    }

    private long count(OrderConsequence.Kind kind) {
        return consequences.stream().filter(each -> each.kind() == kind).count();
    }
}
