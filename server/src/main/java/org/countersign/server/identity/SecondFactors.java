package org.countersign.server.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.server.database.Transactions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an account shows beyond its password: a code of an authenticator app, or a recovery code in its place. */
@Component
class SecondFactors {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int CODES = 10;
    private static final int LETTERS_OF_A_CODE = 12;

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Attempts attempts;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(Transactions transactions, AccountStore accounts, Attempts attempts, Sealing sealing, Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.attempts = attempts;
        this.sealing = sealing;
        this.clock = clock;
    }

    AccountStore.SecondFactor of(UUID accountId) {
        return transactions.asNobody("signing in", database -> accounts.secondFactor(database, accountId));
    }

    /** The secret to put into an app: the one that was offered and not yet confirmed, else a new one. */
    byte[] offered(UUID accountId) {
        var known = of(accountId);
        return known.offeredSecret() == null ? offerNew(accountId) : sealing.open(known.offeredSecret());
    }

    /** A new secret to put into an app; the one in use stays in use until a code of the new one is shown. */
    byte[] offerNew(UUID accountId) {
        byte[] secret = OneTimeCodes.secret();
        transactions.asNobody(
                "authenticator offered", database -> accounts.offer(database, accountId, sealing.seal(secret)));
        return secret;
    }

    /** Takes a code of the app, or a recovery code; true once for each. */
    boolean take(UUID accountId, String typed) {
        String code = plain(typed);
        return slowly(accountId, database -> {
            OptionalLong step = step(accounts.secondFactor(database, accountId).sealedSecret(), code);
            return step.isPresent()
                    ? accounts.use(database, accountId, step.getAsLong())
                    : accounts.use(database, accountId, new Token(code));
        });
    }

    /** Takes a code of the secret that was offered, which is the one in use from then on. */
    boolean takeOffered(UUID accountId, String typed) {
        String code = plain(typed);
        return slowly(accountId, database -> {
            OptionalLong step = step(accounts.secondFactor(database, accountId).offeredSecret(), code);
            return step.isPresent() && accounts.takeOffered(database, accountId, step.getAsLong());
        });
    }

    private boolean slowly(UUID accountId, Predicate<DSLContext> check) {
        boolean right = attempts.ofSecondFactor(accountId) && transactions.asNobody("second factor", check::test);
        if (right) {
            attempts.secondFactorWasRight(accountId);
        }
        return right;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Lets a session go on under a new token. */
    Token pass(Session session) {
        Token next = Token.random();
        transactions.asNobody("second factor", database -> accounts.pass(database, session.sessionId(), next));
        return next;
    }

    /** New recovery codes in groups of four; all earlier ones are worth nothing. */
    List<String> newRecoveryCodes(UUID accountId) {
        List<String> codes = Stream.generate(this::recoveryCode).limit(CODES).toList();
        transactions.asNobody(
                "recovery codes made",
                database -> accounts.replace(
                        database, accountId, codes.stream().map(Token::new).toList()));
        return codes.stream()
                .map(code -> code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8))
                .toList();
    }

    private OptionalLong step(byte @Nullable [] sealed, String code) {
        return sealed == null ? OptionalLong.empty() : OneTimeCodes.stepOf(code, sealing.open(sealed), clock.instant());
    }

    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        random.ints(LETTERS_OF_A_CODE, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }
}
