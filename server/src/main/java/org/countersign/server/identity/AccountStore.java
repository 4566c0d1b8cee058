package org.countersign.server.identity;

import static org.countersign.schema.identity.Routines.changePassword;
import static org.countersign.schema.identity.Routines.keepReading;
import static org.countersign.schema.identity.Routines.noteForAccount;
import static org.countersign.schema.identity.Routines.offerAuthenticator;
import static org.countersign.schema.identity.Routines.passSecondFactor;
import static org.countersign.schema.identity.Routines.replaceRecoveryCodes;
import static org.countersign.schema.identity.Routines.takeAuthenticator;
import static org.countersign.schema.identity.Routines.takeWayIn;
import static org.countersign.schema.identity.Routines.useRecoveryCode;
import static org.countersign.schema.identity.Routines.useStep;
import static org.countersign.schema.identity.Routines.wayInFor;
import static org.countersign.schema.identity.Tables.ACCOUNT_BY_EMAIL;
import static org.countersign.schema.identity.Tables.SECOND_FACTOR_OF;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts in the database, reached through its named functions alone. */
@Component
class AccountStore {

    Optional<Credentials> byEmail(DSLContext database, String email) {
        return database.selectFrom(ACCOUNT_BY_EMAIL(email))
                .fetchOptional(row -> new Credentials(row.getAccountId(), row.getPasswordHash()));
    }

    boolean note(DSLContext database, UUID accountId, String act, String address) {
        JSONB content = database.select(DSL.jsonbObject(DSL.key("address").value(address)))
                .fetchSingle()
                .value1();
        noteForAccount(database.configuration(), accountId, act, content);
        return true;
    }

    SecondFactor secondFactor(DSLContext database, UUID accountId) {
        return database.selectFrom(SECOND_FACTOR_OF(accountId))
                .fetchSingle(row -> new SecondFactor(
                        row.getSealedSecret(),
                        row.getOfferedSecret(),
                        row.getPasskeys(),
                        row.getIsRequired(),
                        row.getRecoveryCodes()));
    }

    boolean offer(DSLContext database, UUID accountId, byte[] sealed) {
        offerAuthenticator(database.configuration(), accountId, sealed);
        return true;
    }

    boolean takeOffered(DSLContext database, UUID accountId, long step) {
        return takeAuthenticator(database.configuration(), accountId, step);
    }

    boolean use(DSLContext database, UUID accountId, long step) {
        return useStep(database.configuration(), accountId, step);
    }

    boolean use(DSLContext database, UUID accountId, Token recoveryCode) {
        return useRecoveryCode(database.configuration(), accountId, recoveryCode.hash());
    }

    boolean replace(DSLContext database, UUID accountId, List<Token> recoveryCodes) {
        replaceRecoveryCodes(
                database.configuration(),
                accountId,
                recoveryCodes.stream().map(Token::hash).toArray(byte[][]::new));
        return true;
    }

    boolean pass(DSLContext database, UUID sessionId, Token next) {
        passSecondFactor(database.configuration(), sessionId, next.hash());
        return true;
    }

    Optional<UUID> wayIn(DSLContext database, Token token) {
        return Optional.ofNullable(wayInFor(database.configuration(), token.hash()));
    }

    Optional<UUID> take(DSLContext database, Token token, String passwordHash) {
        return Optional.ofNullable(takeWayIn(database.configuration(), token.hash(), passwordHash));
    }

    boolean change(DSLContext database, Session session, String passwordHash) {
        changePassword(database.configuration(), session.accountId(), session.sessionId(), passwordHash);
        return true;
    }

    boolean read(DSLContext database, UUID accountId, String language, String zone) {
        return keepReading(database.configuration(), accountId, language, zone);
    }

    /** What an account signs in with; the hash is null where it has no password. */
    record Credentials(UUID accountId, @Nullable String passwordHash) {}

    /** What is asked beyond the password: the secret in use, and a new one that no code was shown of yet; null where there is none. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record SecondFactor(
            byte @Nullable [] sealedSecret,
            byte @Nullable [] offeredSecret,
            int passkeys,
            boolean isRequired,
            int recoveryCodes) {

        boolean hasAuthenticator() {
            return sealedSecret != null;
        }
    }
}
