package org.countersign.server.matters;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.countersign.server.database.Viewer;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Shows what an order does to the deadlines of its matter, and does it once that was seen: all in one transaction. */
@Component
class OrderDeciding {

    static final String SHOWN = "shown";

    private final ObjectProvider<OrderConsequences> deadlines;
    private final Templates templates;

    OrderDeciding(ObjectProvider<OrderConsequences> deadlines, Templates templates) {
        this.deadlines = deadlines;
        this.templates = templates;
    }

    /**
     * What somebody asks for.
     *
     * @param action where it is asked
     * @param label on the button that confirms it
     * @param hidden the fields with which it is asked
     * @param orders the texts of the orders that are then in force, by id
     * @param write stores it; false where somebody else saved meanwhile
     */
    record Asked(
            String action,
            String label,
            Map<String, String> hidden,
            Map<String, String> orders,
            BooleanSupplier write) {}

    /** A page that shows the consequences, or the way on once it is done. */
    ResponseEntity<JteModel> decide(
            DSLContext transaction, Viewer viewer, Frame frame, Matter matter, Asked asked, String shown) {
        UUID id = matter.matterId();
        List<OrderConsequence> consequences = deadlines.stream()
                .flatMap(each -> each.preview(transaction, viewer, id, asked.orders()).stream())
                .toList();
        String seen = digest(consequences);
        if (!consequences.isEmpty() && !seen.equals(shown)) {
            return ResponseEntity.ok(page(frame, matter, asked, consequences, seen, !shown.isEmpty()));
        }
        if (!asked.write().getAsBoolean()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        deadlines.ifAvailable(each -> each.apply(transaction, viewer, id, asked.orders()));
        return SeeOther.at("/matters/" + id + "#orders", "matters.order.done");
    }

    private JteModel page(
            Frame frame,
            Matter matter,
            Asked asked,
            List<OrderConsequence> consequences,
            String seen,
            boolean hasChanged) {
        Map<String, String> hidden = new LinkedHashMap<>(asked.hidden());
        hidden.put(SHOWN, seen);
        return templates.mattersOrderPreview(
                new OrderPreviewPage(frame, matter, asked.action(), asked.label(), hidden, hasChanged, consequences));
    }

    private static String digest(List<OrderConsequence> consequences) {
        return UUID.nameUUIDFromBytes(consequences.toString().getBytes(UTF_8)).toString();
    }
}
