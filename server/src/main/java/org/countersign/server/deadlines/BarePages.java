package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The matters in which nothing is calendared: either nothing is due, or something was forgotten. */
@Controller
class BarePages {

    private static final int PART = 50;
    private static final String HERE = "/deadlines/none";

    private final Transactions transactions;
    private final AssigneeStore store;
    private final Templates templates;

    BarePages(Transactions transactions, AssigneeStore store, Templates templates) {
        this.transactions = transactions;
        this.store = store;
        this.templates = templates;
    }

    @GetMapping(HERE)
    JteModel none(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        int skip = (filter.number() - 1) * PART;
        List<BarePage.Matter> found = transactions.as(
                who.viewer(),
                "looking at matters without deadline",
                transaction -> store.mattersWithout(transaction, who.viewer(), skip, PART + 1));
        List<BarePage.Matter> shown = found.subList(0, Math.min(found.size(), PART));
        return templates.deadlinesBare(new BarePage(
                frame,
                AgendaPages.tabs(),
                shown,
                shown.isEmpty() ? "" : frame.text().of("deadlines.range", skip + 1, skip + shown.size()),
                filter.number() > 1 ? HERE + "?page=" + (filter.number() - 1) : "",
                found.size() > PART ? HERE + "?page=" + (filter.number() + 1) : ""));
    }
}
