package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.countersign.courttime.Court;
import org.countersign.courttime.Label;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The periods that run and have no date, because a fact is missing. */
@Controller
class RefusedPages {

    private static final int PART = 50;
    private static final String HERE = "/deadlines/refused";

    private final Transactions transactions;
    private final RefusalStore store;
    private final Packs packs;
    private final Templates templates;

    RefusedPages(Transactions transactions, RefusalStore store, Packs packs, Templates templates) {
        this.transactions = transactions;
        this.store = store;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping(HERE)
    JteModel refused(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        int skip = (filter.number() - 1) * PART;
        List<RefusedPage.Refusal> found = transactions.as(
                who.viewer(),
                "looking at refusals",
                transaction -> store.list(transaction, who.viewer(), skip, PART + 1));
        List<RefusedPage.Refusal> shown = found.stream()
                .limit(PART)
                .map(each -> each.inWords(words(each.subject())))
                .toList();
        return templates.deadlinesRefused(new RefusedPage(
                frame,
                AgendaPages.tabs(),
                shown,
                shown.isEmpty() ? "" : frame.text().of("deadlines.range", skip + 1, skip + shown.size()),
                filter.number() > 1 ? HERE + "?page=" + (filter.number() - 1) : "",
                found.size() > PART ? HERE + "?page=" + (filter.number() + 1) : ""));
    }

    /** A fact, an event or a court by its name; what is none of them stays as it is. */
    private Label words(String subject) {
        return new FactWords(packs.vocabulary())
                .of(subject)
                .or(() -> packs.court(subject).map(Court::name).map(name -> new Label(name, name)))
                .orElseGet(() -> new Label(subject, subject));
    }
}
