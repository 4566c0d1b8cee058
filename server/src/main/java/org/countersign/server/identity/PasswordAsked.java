package org.countersign.server.identity;

import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** Asks for the password again before something changes that signs in: a browser left open is not its owner. */
@Component
class PasswordAsked {

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Attempts attempts;

    PasswordAsked(Transactions transactions, AccountStore accounts, Passwords passwords, Attempts attempts) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Whether this is the password of the session's account; false too when it was tried too often. */
    boolean isRight(Session session, String password, Sender sender) {
        boolean permitted = attempts.ofPassword(session.email(), sender.address());
        String hash = transactions
                .asNobody("password asked", database -> accounts.byEmail(database, session.email()))
                .map(AccountStore.Credentials::passwordHash)
                .orElse(null);
        boolean right = passwords.matches(password, hash) && permitted;
        if (right) {
            attempts.passwordWasRight(session.email(), sender.address());
        }
        return right;
    }
}
