package org.countersign.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
    private final AccountNotes notes;
    private final Passkeys passkeys;

    SignIn(
            Transactions transactions,
            AccountStore accounts,
            Passwords passwords,
            Sessions sessions,
            Attempts attempts,
            AccountNotes notes,
            Passkeys passkeys) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.notes = notes;
        this.passkeys = passkeys;
    }

    /** The token of a new session; empty when address and password do not belong together, or it was tried too often. */
    Optional<Token> with(SignInForm form, Sender sender) {
        boolean permitted = attempts.ofPassword(form.email(), sender.address());
        var known = transactions.asNobody("signing in", database -> accounts.byEmail(database, form.email()));
        boolean right = passwords.matches(
                form.password(),
                known.map(AccountStore.Credentials::passwordHash).orElse(null));
        if (!right || !permitted) {
            known.ifPresent(account -> notes.keep(account.accountId(), "sign-in refused", sender));
            return Optional.empty();
        }
        attempts.passwordWasRight(form.email(), sender.address());
        return known.map(account -> {
            notes.keep(account.accountId(), "signed in", sender);
            return sessions.open(account.accountId(), sender.browser());
        });
    }

    /** The token of a new session past both factors; empty when the browser shows no passkey that is known here. */
    Optional<Token> withPasskey(HttpServletRequest request, String answer) {
        Sender sender = Sender.of(request);
        return passkeys.shown(request, answer).map(accountId -> {
            notes.keep(accountId, "signed in with a passkey", sender);
            return sessions.openWithBothFactors(accountId, sender.browser());
        });
    }
}
