package org.countersign.server.identity;

import java.util.Optional;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** Signing in with e-mail address and password. */
@Component
class SignIn {

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    SignIn(Transactions transactions, AccountStore accounts, Passwords passwords, Sessions sessions) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The token of a new session; empty when address and password do not belong together, whichever is wrong. */
    Optional<Token> with(SignInForm form, String browser) {
        var known = transactions.asNobody("signing in", database -> accounts.byEmail(database, form.email()));
        boolean right = passwords.matches(
                form.password(),
                known.map(AccountStore.Credentials::passwordHash).orElse(null));
        return right ? known.map(account -> sessions.open(account.accountId(), false, browser)) : Optional.empty();
    }
}
