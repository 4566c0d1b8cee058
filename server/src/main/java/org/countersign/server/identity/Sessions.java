package org.countersign.server.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** Everybody who is signed in. A session is opened with a new token each time, so that a planted one is worth nothing. */
@Component
class Sessions {

    /** However busy, a session ends after this: a working day and its overtime. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final Transactions transactions;
    private final SessionStore store;
    private final Ids ids;
    private final Clock clock;

    Sessions(Transactions transactions, SessionStore store, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a session of an account whose password was right. Returns the token to hand out. */
    Token open(UUID accountId, String browser) {
        return open(accountId, browser, false);
    }

    /** Opens a session of an account that showed both factors at once. Returns the token to hand out. */
    Token openWithBothFactors(UUID accountId, String browser) {
        return open(accountId, browser, true);
    }

    /** As the one person of the account where it serves one firm only. */
    private Token open(UUID accountId, String browser, boolean hasBothFactors) {
        Token token = Token.random();
        UUID sessionId = ids.next();
        Session opened = new Session(sessionId, accountId, "", Session.Asked.NOTHING, false, null);
        transactions.asNobody("signed in", database -> {
            store.open(
                    database,
                    opened,
                    token,
                    hasBothFactors,
                    browser,
                    clock.instant().plus(LONGEST));
            List<FirmChoice> firms = store.firms(database, accountId);
            return firms.size() == 1
                    && store.choose(database, sessionId, firms.getFirst().firmId());
        });
        return token;
    }

    /** Whose token this is. */
    Optional<Session> find(Token token) {
        return transactions.asNobody("signed in", database -> store.find(database, token));
    }

    /** Goes on in another firm of the same account; false when the account has no person there. */
    boolean choose(Session session, UUID firmId) {
        return transactions.asNobody("firm chosen", database -> store.choose(database, session.sessionId(), firmId));
    }

    /** Ends a session of the same account, this one or another; false when it has none of that id. */
    boolean end(Session session, UUID ending) {
        return transactions.asNobody("session ended", database -> store.end(database, session.accountId(), ending));
    }

    /** The firms that the session's account serves. */
    List<FirmChoice> firms(Session session) {
        return transactions.asNobody("looking", database -> store.firms(database, session.accountId()));
    }

    /** All sessions of the same account, the last used first. */
    List<OpenSession> ofSameAccount(Session session) {
        return transactions.asNobody("looking", database -> store.open(database, session));
    }

    /** Ends all sessions of the account but this one. Returns how many. */
    long endOthers(Session session) {
        return transactions.asNobody("session ended", database -> store.endOthers(database, session));
    }
}
