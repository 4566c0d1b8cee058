package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.history.Tables.ENTRY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

class OwnAccount {

    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z0-9-]{14})</code>");
    private static final String NEXT = "seven brass kettles sing";

    private final SmallFirm firm = new SmallFirm("Pemberton Ash");
    private final Viewer attorney = firm.person("Rosa Lind", "attorney");
    private final String email = Accounts.of(attorney);
    private final Browser browser = Browser.as(attorney);

    @Test
    void saysAllThatIsWrongWithANewPasswordAtOnce() {
        Answer refused = browser.post("/account/password", Map.of("present", "not it", "password", "short"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#present\"", "href=\"#password\"");
    }

    @Test
    void takesANewPasswordAndEndsTheOtherSessions() {
        Browser other = Browser.as(attorney);
        Answer changed = browser.post("/account/password", Map.of("present", Accounts.PASSWORD, "password", NEXT));
        assertThat(changed.location()).isEqualTo("/account");
        assertThat(other.get("/account").location()).startsWith("/sign-in");
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(Accounts.signIn(Browser.fresh(), email, Accounts.PASSWORD).status())
                .isEqualTo(422);
        assertThat(Accounts.signIn(Browser.fresh(), email, NEXT).status()).isEqualTo(303);
        assertThat(acts()).contains("password changed");
    }

    @Test
    void asksForThePasswordBeforeAnythingElseThatSignsInChanges() {
        for (String path : List.of("/account/recovery-codes", "/account/authenticator", "/account/passkeys/options")) {
            assertThat(browser.post(path, Map.of("password", "not it", "name", "a key"))
                            .status())
                    .as(path)
                    .isEqualTo(422);
        }
    }

    @Test
    void makesNewRecoveryCodesThatReplaceTheOldOnes() {
        List<String> first = codes(browser.post("/account/recovery-codes", Map.of("password", Accounts.PASSWORD)));
        List<String> second = codes(browser.post("/account/recovery-codes", Map.of("password", Accounts.PASSWORD)));
        assertThat(first).hasSize(10).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(10);
    }

    @Test
    void keepsTheAuthenticatorInUseUntilANewOneShowsACode() {
        String before = AuthenticatorApp.setUp(browser, "/account/authenticator", Accounts.PASSWORD);
        assertThat(browser.post("/account/authenticator/confirm", Map.of("code", AuthenticatorApp.code(before)))
                        .status())
                .isEqualTo(200);
        String next = AuthenticatorApp.setUp(browser, "/account/authenticator", Accounts.PASSWORD);
        RunningWorkspace.clock().advance(java.time.Duration.ofSeconds(60));
        assertThat(secondStep(before).location()).isEqualTo("/");
        assertThat(browser.post("/account/authenticator/confirm", Map.of("code", AuthenticatorApp.code(next)))
                        .location())
                .isEqualTo("/account");
        RunningWorkspace.clock().advance(java.time.Duration.ofSeconds(60));
        assertThat(secondStep(before).status()).isEqualTo(422);
        assertThat(secondStep(next).location()).isEqualTo("/");
    }

    @Test
    void keepsLanguageAndZone() {
        browser.post("/reading", Map.of("language", "en", "back", "/account"));
        Answer kept = browser.post("/account/reading", Map.of("language", "es", "zone", "America/Bogota"));
        assertThat(kept.location()).isEqualTo("/account");
        assertThat(browser.get("/account").body()).contains("<html lang=\"es\"", "Llaves de acceso");
        assertThat(browser.get("/account").body()).containsPattern("value=\"America/Bogota\" selected");
        Answer refused = browser.post("/account/reading", Map.of("language", "la", "zone", "Nowhere/City"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#language\"", "href=\"#zone\"");
    }

    @Test
    void endsItsOwnSessionsOnly() {
        assertThat(browser.post(
                                "/account/sessions/end",
                                Map.of("session", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(browser.get("/account").body()).contains("/account/feeds", "/account/password");
    }

    @Test
    void keepsTheProofOfFormsThatStandOpenInAnotherTab() {
        browser.get("/account");
        String proof = browser.cookie("proof");
        assertThat(proof).isNotEmpty();
        browser.get("/matters");
        browser.post("/account/passkeys/options", Map.of());
        assertThat(browser.cookie("proof")).isEqualTo(proof);
    }

    private Answer secondStep(String secret) {
        Browser other = Browser.fresh();
        Accounts.signIn(other, email, Accounts.PASSWORD);
        return other.post("/sign-in/code", Map.of("code", AuthenticatorApp.code(secret)));
    }

    private static List<String> codes(Answer page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> acts() {
        return RunningWorkspace.owner()
                .select(ENTRY.ACT)
                .from(ENTRY)
                .where(ENTRY.FIRM_ID.eq(attorney.firmId()), ENTRY.SUBJECT.eq("identity.account"))
                .fetch(ENTRY.ACT);
    }
}
