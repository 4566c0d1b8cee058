package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.countersign.docket.reconciliation.Difference;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class PrintedPages {

    private final Transactions transactions;
    private final PrintedDateStore store;
    private final Templates templates;
    private final Clock clock;

    PrintedPages(Transactions transactions, PrintedDateStore store, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/docket/printed")
    JteModel differing(Frame frame, SignedIn who) {
        var rows = transactions.as(who.viewer(), "printed dates looked at", store::differing).stream()
                .map(row -> new PrintedPage.Row(
                        row.printedDateId(),
                        row.matter(),
                        row.paperId() == null ? "/matters/" + row.matterId() : "/inbox/" + row.paperId(),
                        row.documentNumber() == null ? "" : row.documentNumber(),
                        row.what(),
                        row.printed(),
                        Optional.ofNullable(row.computed()),
                        reason(row.reason(), frame)))
                .toList();
        return templates.docketPrinted(new PrintedPage(frame, rows));
    }

    private static String reason(String id, Frame frame) {
        return Arrays.stream(Difference.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.sentence().in(frame.text().locale()))
                .orElse("");
    }

    @PostMapping("/docket/printed/{id}/settled")
    ResponseEntity<JteModel> settle(@PathVariable UUID id, SignedIn who) {
        boolean settled = transactions.as(
                who.viewer(),
                "printed date settled",
                transaction -> store.settle(transaction, id, who.viewer().personId(), clock.instant()));
        if (!settled) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at("/docket/printed", "docket.printed.settled");
    }
}
