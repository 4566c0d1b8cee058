package org.countersign.server.deadlines;

import java.util.Optional;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

/** Changes of the law in the main navigation of an attorney, while one waits for a decision. */
@Component
class LawDestination implements Destination {

    private static final int AFTER_DEADLINES = 31;
    private static final int COUNTED = 1_000;

    private final Transactions transactions;
    private final LawChangeStore store;

    LawDestination(Transactions transactions, LawChangeStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public int place() {
        return AFTER_DEADLINES;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        int waiting = who.is(Role.ATTORNEY)
                ? transactions.as(
                        who.viewer(),
                        "changes of the law counted",
                        transaction -> store.waiting(transaction, who.viewer(), COUNTED))
                : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Frame.Item("deadlines.law", "/deadlines/law", waiting, true));
    }
}
