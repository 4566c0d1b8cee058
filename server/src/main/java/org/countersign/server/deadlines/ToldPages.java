package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What the reader was told. */
@Controller
class ToldPages {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final Tellings tellings;
    private final Templates templates;

    ToldPages(Transactions transactions, Tellings tellings, Templates templates) {
        this.transactions = transactions;
        this.tellings = tellings;
        this.templates = templates;
    }

    @GetMapping("/told")
    JteModel told(Frame frame, SignedIn who) {
        List<Telling> mine = transactions.as(
                who.viewer(),
                "looking at what was told",
                transaction -> tellings.mine(transaction, who.viewer(), MOST));
        return templates.deadlinesTold(new ToldPage(frame, mine, who.zone()));
    }

    @PostMapping("/told")
    ResponseEntity<JteModel> seen(SignedIn who) {
        transactions.as(who.viewer(), "marking as seen", transaction -> {
            tellings.see(transaction, who.viewer());
            return who;
        });
        return SeeOther.at("/told");
    }
}
