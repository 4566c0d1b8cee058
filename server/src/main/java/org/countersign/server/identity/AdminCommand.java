package org.countersign.server.identity;

import static org.countersign.schema.identity.Tables.ACCOUNT;
import static org.countersign.schema.identity.Tables.AUTHENTICATOR;
import static org.countersign.schema.identity.Tables.PASSKEY;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;
import static org.countersign.schema.identity.Tables.RECOVERY_CODE;
import static org.countersign.schema.identity.Tables.SESSION;
import static org.countersign.schema.identity.Tables.WAY_IN;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.countersign.schema.identity.Routines;
import org.countersign.server.database.OwnerConnection;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** Lets an administrator who lost password or phone back in, from the terminal of the machine that runs the workspace. */
public final class AdminCommand {

    private static final Duration HOLDS = Duration.ofMinutes(30);

    private AdminCommand() {}

    /**
     * Prints a one-time address that sets a new password, and forgets the account's second factor and sessions.
     *
     * @param owner the database as its owner
     * @param args the administrator's e-mail address alone
     * @param out where the address, or what to do instead, is printed
     * @param url the address under which people reach the workspace
     * @return 0, or 2 when no administrator has that address
     */
    public static int run(OwnerConnection owner, List<String> args, PrintStream out, URI url) {
        return run(owner, args, out, url, Clock.systemUTC());
    }

    static int run(OwnerConnection owner, List<String> args, PrintStream out, URI url, Clock clock) {
        String email = args.size() == 1 ? args.getFirst().strip().toLowerCase(Locale.ROOT) : "";
        return owner.database().transactionResult(configuration -> {
            DSLContext database = configuration.dsl();
            List<UUID> known = administrators(database, email);
            if (known.isEmpty()) {
                out.println("Give the e-mail address of an administrator. There are: "
                        + String.join(", ", addresses(database)));
                return 2;
            }
            Token token = letIn(database, known.getFirst(), clock.instant());
            out.println("Open this in a browser within half an hour; it works once and sets a new password:");
            out.println(url + "/sign-in/new-password/" + token.secret());
            return 0;
        });
    }

    private static Token letIn(DSLContext database, UUID account, Instant moment) {
        Token token = Token.random();
        database.execute("select set_config('countersign.moment', ?, true)", moment.toString());
        database.deleteFrom(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account))
                .execute();
        database.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account)).execute();
        database.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                .execute();
        database.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account)).execute();
        database.insertInto(WAY_IN)
                .set(WAY_IN.TOKEN_HASH, token.hash())
                .set(WAY_IN.ACCOUNT_ID, account)
                .set(WAY_IN.ENDS_AT, moment.plus(HOLDS))
                .execute();
        Routines.noteForAccount(
                database.configuration(), account, "let back in from the terminal", JSONB.valueOf("{}"));
        return token;
    }

    private static List<UUID> administrators(DSLContext database, String email) {
        return database.selectDistinct(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .join(PERSON_ROLE)
                .on(PERSON_ROLE.FIRM_ID.eq(PERSON.FIRM_ID), PERSON_ROLE.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(ACCOUNT.EMAIL.eq(email), PERSON_ROLE.ROLE.eq(Role.ADMINISTRATOR.word()), PERSON.LEFT_AT.isNull())
                .fetch(ACCOUNT.ACCOUNT_ID);
    }

    private static List<String> addresses(DSLContext database) {
        return database.selectDistinct(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
                .join(PERSON_ROLE)
                .on(PERSON_ROLE.FIRM_ID.eq(PERSON.FIRM_ID), PERSON_ROLE.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(PERSON_ROLE.ROLE.eq(Role.ADMINISTRATOR.word()), PERSON.LEFT_AT.isNull())
                .orderBy(ACCOUNT.EMAIL)
                .fetch(ACCOUNT.EMAIL);
    }
}
