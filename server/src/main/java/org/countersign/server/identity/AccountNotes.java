package org.countersign.server.identity;

import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** What somebody does with their sign-in, kept in the history of every firm that it serves. */
@Component
class AccountNotes {

    private final Transactions transactions;
    private final AccountStore accounts;

    AccountNotes(Transactions transactions, AccountStore accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** @param act what was done, in a few plain words */
    void keep(UUID accountId, String act, Sender sender) {
        transactions.asNobody(act, database -> accounts.note(database, accountId, act, sender.address()));
    }
}
