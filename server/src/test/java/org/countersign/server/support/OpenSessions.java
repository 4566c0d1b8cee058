package org.countersign.server.support;

import static org.countersign.schema.identity.Tables.ACCOUNT;
import static org.countersign.schema.identity.Tables.PERSON;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import org.countersign.schema.identity.Routines;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/** Opens sessions behind the sign-in page's back, through the same function as it does. */
public final class OpenSessions {

    private OpenSessions() {}

    /** The token of a new session as this person. */
    public static String of(Viewer viewer) {
        String token = UUID.randomUUID() + "-" + UUID.randomUUID();
        UUID account = account(viewer);
        UUID session = RunningWorkspace.ids().next();
        RunningWorkspace.transactions().asNobody("signed in", database -> {
            Routines.openSession(
                    database.configuration(),
                    session,
                    account,
                    sha256(token),
                    true,
                    "a test",
                    RunningWorkspace.clock().instant().plus(Duration.ofHours(12)));
            return Routines.chooseFirm(database.configuration(), session, viewer.firmId());
        });
        return token;
    }

    /** The account of a person; made where the person has none yet. */
    private static UUID account(Viewer viewer) {
        return RunningWorkspace.owner().transactionResult(configuration -> {
            DSLContext database = configuration.dsl();
            String now = RunningWorkspace.clock().instant().toString();
            database.execute("select set_config('countersign.moment', ?, true)", now);
            UUID known = database.select(PERSON.ACCOUNT_ID)
                    .from(PERSON)
                    .where(PERSON.FIRM_ID.eq(viewer.firmId()), PERSON.PERSON_ID.eq(viewer.personId()))
                    .fetchSingle(PERSON.ACCOUNT_ID);
            return known == null ? open(database, viewer) : known;
        });
    }

    private static UUID open(DSLContext database, Viewer viewer) {
        UUID account = RunningWorkspace.ids().next();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ID, account)
                .set(ACCOUNT.EMAIL, account + "@example.com")
                .set(ACCOUNT.CREATED_AT, RunningWorkspace.clock().instant())
                .execute();
        database.update(PERSON)
                .set(PERSON.ACCOUNT_ID, account)
                .where(PERSON.FIRM_ID.eq(viewer.firmId()), PERSON.PERSON_ID.eq(viewer.personId()))
                .execute();
        return account;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException broken) {
            throw new AssertionError(broken);
        }
    }
}
