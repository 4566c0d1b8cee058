package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Passkeys of accounts: adding, showing, removing. One that verified its user is two factors in one. */
@Component
class Passkeys {

    /** How long an authenticator may take to answer. */
    static final Duration HOLDS = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final PasskeyStore store;
    private final RelyingParty party;
    private final Ids ids;
    private final Clock clock;

    Passkeys(Transactions transactions, PasskeyStore store, RelyingParty party, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.party = party;
        this.ids = ids;
        this.clock = clock;
    }

    List<PasskeyRow> of(UUID accountId) {
        return transactions.asNobody("looking", database -> store.all(database, accountId));
    }

    /** Asks for a new credential of the session's account, as the JSON that a browser takes. */
    String askForNew(Session session, String name) {
        List<byte[]> known = credentialIds(session);
        return PasskeyOptions.creation(
                party.host(), session.accountId(), session.email(), name, challenge(asker("adds", session)), known);
    }

    /** Keeps a new credential; false when the answer proves none, or it is known already. */
    boolean add(Session session, String name, String answer) {
        return party.made(answer, challenge -> take(challenge, asker("adds", session)))
                .filter(made -> transactions.asNobody(
                        "passkey added", database -> store.add(database, ids.next(), session.accountId(), name, made)))
                .isPresent();
    }

    /** Asks any passkey of this workspace to sign in from this browser. */
    String askAny(HttpServletRequest request) {
        return PasskeyOptions.request(party.host(), challenge(asker(request)), List.of());
    }

    /** Asks for a passkey of the account that this session is about. */
    String askOf(Session session) {
        return PasskeyOptions.request(party.host(), challenge(asker("shows", session)), credentialIds(session));
    }

    /** The account whose passkey signed what this browser was asked. */
    Optional<UUID> shown(HttpServletRequest request, String answer) {
        return shown(asker(request), answer);
    }

    /** Whether a passkey of the session's own account signed what the session was asked. */
    boolean isShown(Session session, String answer) {
        return shown(asker("shows", session), answer)
                .filter(session.accountId()::equals)
                .isPresent();
    }

    /** Removes a passkey of the session's account; false when it has none of that id. */
    boolean remove(Session session, UUID passkeyId) {
        return transactions.asNobody(
                "passkey removed", database -> store.remove(database, session.accountId(), passkeyId));
    }

    private Optional<UUID> shown(byte[] asker, String answer) {
        return party.shown(answer, challenge -> take(challenge, asker), this::find)
                .filter(shown -> transactions.asNobody(
                        "passkey used", database -> store.use(database, shown.passkeyId(), shown)))
                .map(RelyingParty.Shown::accountId);
    }

    private Optional<PasskeyStore.Kept> find(byte[] credentialId) {
        return transactions.asNobody("passkey used", database -> store.find(database, credentialId));
    }

    private List<byte[]> credentialIds(Session session) {
        return transactions.asNobody("looking", database -> store.credentialIds(database, session.accountId()));
    }

    private String challenge(byte[] asker) {
        byte[] challenge = Base64.getUrlDecoder().decode(Token.random().secret());
        transactions.asNobody(
                "passkey asked for",
                database -> store.ask(
                        database, sha256(challenge), asker, clock.instant().plus(HOLDS)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    private boolean take(byte[] challenge, byte[] asker) {
        return transactions.asNobody("passkey answered", database -> store.take(database, sha256(challenge), asker));
    }

    private static byte[] asker(String why, Session session) {
        return sha256((why + " " + session.sessionId()).getBytes(UTF_8));
    }

    /** Before anybody is signed in, the half of the proof for forms that its cookie carries tells browsers apart. */
    private static byte[] asker(HttpServletRequest request) {
        var proof = WebUtils.getCookie(request, SecurityConfiguration.PROOF);
        return sha256(("browser " + (proof == null ? "" : proof.getValue())).getBytes(UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("SHA-256 is missing from this Java", broken);
        }
    }
}
