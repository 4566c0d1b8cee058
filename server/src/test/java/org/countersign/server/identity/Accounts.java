package org.countersign.server.identity;

import static org.countersign.schema.identity.Tables.ACCOUNT;
import static org.countersign.schema.identity.Tables.PERSON;

import java.util.Map;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;

/** People who can sign in, for tests. */
final class Accounts {

    static final String PASSWORD = "quiet harbour lantern 7";

    private Accounts() {}

    /** Gives the person an account with the password of these tests, and returns its address. */
    static String of(Viewer viewer) {
        Browser.as(viewer);
        String hash = RunningWorkspace.bean(Passwords.class).hash(PASSWORD);
        var owner = RunningWorkspace.owner();
        var account = owner.select(PERSON.ACCOUNT_ID)
                .from(PERSON)
                .where(PERSON.PERSON_ID.eq(viewer.personId()))
                .fetchSingle(PERSON.ACCOUNT_ID);
        return owner.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ACCOUNT_ID.eq(account))
                .returning(ACCOUNT.EMAIL)
                .fetchSingle(ACCOUNT.EMAIL);
    }

    static Answer signIn(Browser browser, String email, String password) {
        return browser.post("/sign-in", Map.of("email", email, "password", password));
    }
}
