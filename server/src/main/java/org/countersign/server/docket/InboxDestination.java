package org.countersign.server.docket;

import java.util.Optional;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

@Component
final class InboxDestination implements Destination {

    private final Transactions transactions;
    private final PaperQuestions questions;

    InboxDestination(Transactions transactions, PaperQuestions questions) {
        this.transactions = transactions;
        this.questions = questions;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        if (!who.is(Role.ATTORNEY) && !who.is(Role.CASE_MANAGER)) {
            return Optional.empty();
        }
        int open = transactions.as(who.viewer(), "inbox counted", questions::countOpen);
        return Optional.of(new Frame.Item("docket.inbox", "/inbox", open, true));
    }
}
