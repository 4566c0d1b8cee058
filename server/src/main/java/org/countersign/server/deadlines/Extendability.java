package org.countersign.server.deadlines;

import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.rule.Rule;
import org.countersign.server.lawbook.Packs;

/**
 * Who may extend a period, as its rule says.
 *
 * @param cite the rule
 * @param by order, stipulation, agreement; "no"; "unstated"
 */
record Extendability(String cite, List<String> by) {

    static Extendability of(Packs packs, DeadlineView deadline) {
        return packs.law()
                .rule(deadline.ruleId())
                .map(Rule::latest)
                .map(rule -> new Extendability(rule.cite(), rule.extendable()))
                .orElseGet(() -> new Extendability(deadline.row().citation(), List.of("unstated")));
    }

    /** Why an extension of this kind is refused; empty when it may be recorded. */
    Optional<Label> refusal(String kind) {
        if (!kind.equals("stipulation") && !kind.equals("order")) {
            return Optional.of(Sentences.KIND);
        }
        if (by.contains("no")) {
            return Optional.of(
                    new Label(
                            cite
                                    + " allows no extension of this period. If a court has set another date all the same, an attorney overrides the deadline with the reason.",
                            cite
                                    + " no permite prorrogar este plazo. Si un tribunal fijó otra fecha de todos modos, un abogado se aparta del plazo con el motivo."));
        }
        return permits(kind) ? Optional.empty() : Optional.of(onlyOtherwise());
    }

    private boolean permits(String kind) {
        return by.contains("unstated") || by.contains(kind) || (kind.equals("stipulation") && by.contains("agreement"));
    }

    private Label onlyOtherwise() {
        boolean byOrder = by.contains("order");
        return new Label(
                cite
                        + (byOrder
                                ? " allows an extension by order only; move for one and enter its number."
                                : " allows an extension by stipulation only; enter the stipulation."),
                cite
                        + (byOrder
                                ? " solo permite la prórroga por orden; solicítela e indique su número."
                                : " solo permite la prórroga por estipulación; indíquela."));
    }
}
