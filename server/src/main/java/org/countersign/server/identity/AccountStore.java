package org.countersign.server.identity;

import static org.countersign.schema.identity.Tables.ACCOUNT_BY_EMAIL;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts in the database, reached through its named functions alone. */
@Component
class AccountStore {

    Optional<Credentials> byEmail(DSLContext database, String email) {
        return database.selectFrom(ACCOUNT_BY_EMAIL(email))
                .fetchOptional(row -> new Credentials(row.getAccountId(), row.getPasswordHash()));
    }

    /** What an account signs in with; the hash is null where it has no password. */
    record Credentials(UUID accountId, @Nullable String passwordHash) {}
}
