package org.countersign.server.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.identity.Tables.PASSKEY;
import static org.countersign.schema.identity.Tables.PERSON;

import com.microsoft.playwright.Browser;
import java.util.Base64;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Chromium;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class PasskeysInABrowser {

    private final SmallFirm firm = new SmallFirm("Harrow & Pell");
    private final Viewer attorney = firm.person("Nadia Voss", "attorney");
    private final VirtualDevice device;
    private String email = "";

    PasskeysInABrowser(Browser browser) {
        device = new VirtualDevice(browser);
    }

    @BeforeEach
    void giveAPassword() {
        email = Accounts.of(attorney);
    }

    @AfterEach
    void putTheDeviceAway() {
        device.close();
    }

    @Test
    void signInAnAttorneyWithoutAnythingElse() {
        device.as(attorney).addPasskey("Work laptop");
        assertThat(device.page().locator(".codes li")).hasCount(10);
        device.signedOut().open("/sign-in?back=/account");
        device.press("Sign in with a passkey");
        assertThat(device.page()).hasURL(RunningWorkspace.address("/account"));
        assertThat(device.page().locator("main")).containsText("Work laptop");
        assertThat(device.page().locator("main")).containsText("last used");
    }

    @Test
    void areAskedForAfterThePassword() {
        device.as(attorney).addPasskey("Work laptop").signedOut().signIn(email);
        assertThat(device.page()).hasURL(RunningWorkspace.address("/sign-in/code"));
        device.press("Use a passkey");
        assertThat(device.page()).hasURL(RunningWorkspace.address("/"));
    }

    @Test
    void areTheFirstSecondFactorOfAnAttorneyWhoHasNone() {
        device.signIn(email);
        device.press("Add a passkey");
        assertThat(device.page().locator(".codes li")).hasCount(10);
        assertThat(device.open("/account").locator("main")).containsText("First passkey");
    }

    @Test
    void areRefusedOnceRemoved() {
        device.as(attorney).addPasskey("Work laptop").open("/account");
        device.press("Remove");
        assertThat(device.page().locator("main")).containsText("No passkey yet");
        device.signedOut().open("/sign-in");
        device.press("Sign in with a passkey");
        assertThat(device.page().locator("main")).containsText("This passkey is not known here");
        assertThat(device.open("/account")).hasURL(RunningWorkspace.address("/sign-in?back=%2Faccount"));
    }

    @Test
    void mustVerifyTheirUserWhateverTheBrowserWasTold() {
        device.as(attorney).addPasskey("Work laptop").signedOut().open("/sign-in");
        device.verifiesItsUser(false);
        assertThat(device.sign("/sign-in/passkey", "{\"userVerification\": \"discouraged\"}"))
                .isEqualTo(422);
        device.verifiesItsUser(true);
        assertThat(device.sign("/sign-in/passkey", "{}")).isEqualTo(303);
    }

    @Test
    void ofAnotherPersonDoNotCompleteASignIn() {
        Viewer other = firm.person("Ivo Kern", "case manager");
        Accounts.of(other);
        device.as(other).addPasskey("Blue key");
        device.as(attorney).addPasskey("Work laptop").signedOut().signIn(email);
        assertThat(device.sign("/sign-in/code/passkey", allowing(other))).isEqualTo(422);
        assertThat(device.sign("/sign-in/code/passkey", allowing(attorney))).isEqualTo(303);
    }

    @Test
    void areRemovedByTheirOwnerOnly() {
        device.as(attorney).addPasskey("Work laptop");
        Viewer other = firm.person("Ivo Kern", "case manager");
        var passkey = RunningWorkspace.owner()
                .select(PASSKEY.PASSKEY_ID)
                .from(PASSKEY)
                .join(PERSON)
                .on(PERSON.ACCOUNT_ID.eq(PASSKEY.ACCOUNT_ID))
                .where(PERSON.PERSON_ID.eq(attorney.personId()))
                .fetchSingle(PASSKEY.PASSKEY_ID);
        assertThat(org.countersign.server.support.Browser.as(other)
                        .post("/account/passkeys/" + passkey + "/remove", java.util.Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void answerAChallengeOnceAndInTheBrowserThatAsked() {
        device.as(attorney).addPasskey("Work laptop").signedOut().open("/sign-in");
        String[] sent = {""};
        device.page().onRequest(request -> {
            if (request.url().endsWith("/sign-in/passkey")) {
                sent[0] = request.postData();
            }
        });
        device.press("Sign in with a passkey");
        assertThat(device.page()).hasURL(RunningWorkspace.address("/"));
        Object again = device.page()
                .evaluate(
                        "body => fetch('/sign-in/passkey', {method: 'POST', redirect: 'manual', headers:"
                                + " {'Content-Type': 'application/x-www-form-urlencoded'}, body}).then(a => a.status)",
                        sent[0]);
        assertThat(again).isEqualTo(422);
    }

    @Test
    void sayAllThatIsWrongBeforeTheDeviceIsAsked() {
        device.as(attorney).open("/account/passkeys");
        device.page().fill("#name", "x".repeat(101));
        device.page().fill("#password", "not it");
        device.press("Add a passkey");
        assertThat(device.page().locator(".refusals li")).hasCount(2);
    }

    private String allowing(Viewer owner) {
        byte[] id = RunningWorkspace.owner()
                .select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .join(PERSON)
                .on(PERSON.ACCOUNT_ID.eq(PASSKEY.ACCOUNT_ID))
                .where(PERSON.PERSON_ID.eq(owner.personId()))
                .fetchSingle(PASSKEY.CREDENTIAL_ID);
        return "{\"allowCredentials\": [{\"type\": \"public-key\", \"id\": \""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(id) + "\"}]}";
    }
}
