package org.countersign.server.identity;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.OpenSessions;
import org.countersign.server.support.RunningWorkspace;

/** A person's device: Chromium with an authenticator that keeps passkeys and, unless told otherwise, verifies its user. */
final class VirtualDevice implements AutoCloseable {

    /** Asks the workspace for options, alters them, lets the authenticator sign, and sends the answer; gives its status. */
    private static final String SIGN_ALTERED = """
            async ([place, alter]) => {
                const body = (more) => new URLSearchParams({_csrf: document.querySelector("[name=_csrf]").value, ...more});
                const post = (path, more) => fetch(path, {method: "POST", body: body(more), redirect: "manual"});
                const asked = await (await post(place + "/options", {})).json();
                const altered = PublicKeyCredential.parseRequestOptionsFromJSON({...asked, ...alter});
                const signed = await navigator.credentials.get({publicKey: altered});
                const answer = await post(place, {answer: JSON.stringify(signed)});
                return answer.type === "opaqueredirect" ? 303 : answer.status;
            }""";

    private final BrowserContext context;
    private final Page page;
    private final CDPSession tools;
    private final String authenticator;

    VirtualDevice(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("en-US"));
        page = context.newPage();
        tools = context.newCDPSession(page);
        tools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        authenticator = tools.send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(RunningWorkspace.address(path));
        return page;
    }

    /** Is signed in as this person, past the second factor. */
    VirtualDevice as(Viewer viewer) {
        context.clearCookies();
        context.addCookies(List.of(new Cookie("session", OpenSessions.of(viewer))
                .setDomain("localhost")
                .setPath("/")));
        return this;
    }

    VirtualDevice addPasskey(String name) {
        open("/account/passkeys");
        page.fill("#name", name);
        page.fill("#password", Accounts.PASSWORD);
        press("Add a passkey");
        return this;
    }

    void signIn(String email) {
        open("/sign-in");
        page.fill("#email", email);
        page.fill("#password", Accounts.PASSWORD);
        press("Sign in");
    }

    /** Presses the button with exactly these words and waits for the page that it leads to. */
    void press(String words) {
        page.waitForNavigation(() -> page.click("main button:text-is(\"" + words + "\")"));
    }

    /** Nobody is signed in on this device; its authenticator keeps its passkeys. */
    VirtualDevice signedOut() {
        context.clearCookies();
        return this;
    }

    int sign(String place, String altered) {
        Object alter = com.google.gson.JsonParser.parseString(altered).toString();
        return ((Number) page.evaluate(
                        "([place, alter]) => (" + SIGN_ALTERED + ")([place, JSON.parse(alter)])",
                        List.of(place, alter)))
                .intValue();
    }

    void verifiesItsUser(boolean verified) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("authenticatorId", authenticator);
        parameters.addProperty("isUserVerified", verified);
        tools.send("WebAuthn.setUserVerified", parameters);
    }

    @Override
    public void close() {
        context.close();
    }
}
