package org.countersign.server.identity;

import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** Signing in with e-mail address and password. The work is the same whichever of the two is wrong. */
@Component
class SignIn {

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;

    SignIn(
            Transactions transactions,
            AccountStore accounts,
            Passwords passwords,
            Sessions sessions,
            Attempts attempts) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /** The token of a new session; empty when address and password do not belong together, or it was tried too often. */
    Optional<Token> with(SignInForm form, Sender sender) {
        boolean permitted = attempts.ofPassword(form.email(), sender.address());
        var known = transactions.asNobody("signing in", database -> accounts.byEmail(database, form.email()));
        boolean right = passwords.matches(
                form.password(),
                known.map(AccountStore.Credentials::passwordHash).orElse(null));
        if (!right || !permitted) {
            known.ifPresent(account -> note(account.accountId(), "sign-in refused", sender));
            return Optional.empty();
        }
        attempts.passwordWasRight(form.email(), sender.address());
        return known.map(account -> {
            note(account.accountId(), "signed in", sender);
            return sessions.open(account.accountId(), sender.browser());
        });
    }

    private void note(UUID accountId, String act, Sender sender) {
        transactions.asNobody(act, database -> accounts.note(database, accountId, act, sender.address()));
    }
}
