package org.countersign.server.identity;

import static org.countersign.schema.identity.Routines.addPasskey;
import static org.countersign.schema.identity.Routines.askPasskey;
import static org.countersign.schema.identity.Routines.removePasskey;
import static org.countersign.schema.identity.Routines.takeChallenge;
import static org.countersign.schema.identity.Routines.usePasskey;
import static org.countersign.schema.identity.Tables.PASSKEYS_OF;
import static org.countersign.schema.identity.Tables.PASSKEY_BY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Passkeys in the database, reached through its named functions alone. */
@Component
class PasskeyStore {

    boolean ask(DSLContext database, byte[] challengeHash, byte[] askedBy, Instant endsAt) {
        askPasskey(database.configuration(), challengeHash, askedBy, endsAt);
        return true;
    }

    boolean take(DSLContext database, byte[] challengeHash, byte[] askedBy) {
        return takeChallenge(database.configuration(), challengeHash, askedBy);
    }

    boolean add(DSLContext database, UUID passkeyId, UUID accountId, String name, RelyingParty.Made made) {
        return addPasskey(
                database.configuration(),
                passkeyId,
                accountId,
                made.credentialId(),
                name,
                made.credential(),
                made.signatures(),
                made.isBackupEligible(),
                made.isBackedUp());
    }

    List<PasskeyRow> all(DSLContext database, UUID accountId) {
        return database.selectFrom(PASSKEYS_OF(accountId))
                .fetch(row -> new PasskeyRow(
                        row.getPasskeyId(), row.getName(), row.getAddedAt(), Optional.ofNullable(row.getUsedAt())));
    }

    List<byte[]> credentialIds(DSLContext database, UUID accountId) {
        var passkeys = PASSKEYS_OF(accountId);
        return database.select(passkeys.CREDENTIAL_ID).from(passkeys).fetch(row -> row.value1());
    }

    Optional<Kept> find(DSLContext database, byte[] credentialId) {
        return database.selectFrom(PASSKEY_BY(credentialId))
                .fetchOptional(row -> new Kept(
                        row.getPasskeyId(),
                        row.getAccountId(),
                        new RelyingParty.Made(
                                credentialId,
                                row.getCredential(),
                                row.getSignatures(),
                                row.getIsBackupEligible(),
                                row.getIsBackedUp())));
    }

    boolean use(DSLContext database, UUID passkeyId, RelyingParty.Shown shown) {
        return usePasskey(database.configuration(), passkeyId, shown.signatures(), shown.isBackedUp());
    }

    boolean remove(DSLContext database, UUID accountId, UUID passkeyId) {
        return removePasskey(database.configuration(), accountId, passkeyId);
    }

    /** A passkey of an account. */
    record Kept(UUID passkeyId, UUID accountId, RelyingParty.Made made) {}
}
