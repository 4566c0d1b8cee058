package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorOfAnAttorney {

    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z0-9-]{14})</code>");

    private final Browser browser = Browser.fresh();
    private String email = "";

    @BeforeEach
    void signIn() {
        email = Accounts.of(new SmallFirm("Wexley Trout").person("Nora Quist", "attorney"));
        Accounts.signIn(browser, email, Accounts.PASSWORD);
    }

    @Test
    void isSetUpBeforeAnythingElse() {
        assertThat(browser.get("/nowhere").location()).isEqualTo("/sign-in/authenticator?back=%2Fnowhere");
        String before = browser.cookie("session");
        assertThat(confirm().status()).isEqualTo(200);
        assertThat(browser.cookie("session")).isNotEqualTo(before);
        assertThat(browser.get("/nowhere").status()).isEqualTo(404);
    }

    @Test
    void isAskedForAtTheNextSignInAndTakesARecoveryCodeOnce() {
        List<String> codes = RECOVERY.matcher(confirm().body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(withCode(codes.getFirst()).location()).isEqualTo("/");
        assertThat(withCode(codes.getFirst()).status()).isEqualTo(422);
        assertThat(withCode(codes.getLast()).location()).isEqualTo("/");
    }

    @Test
    void neverTakesTheSameCodeTwice() {
        String secret = secret();
        confirm();
        assertThat(withCode(AuthenticatorApp.code(secret)).status()).isEqualTo(422);
    }

    private Answer withCode(String code) {
        Browser other = Browser.fresh();
        Accounts.signIn(other, email, Accounts.PASSWORD);
        assertThat(other.get("/nowhere").location()).isEqualTo("/sign-in/code?back=%2Fnowhere");
        return other.post("/sign-in/code", Map.of("code", code));
    }

    private Answer confirm() {
        return browser.post("/sign-in/authenticator", Map.of("code", AuthenticatorApp.code(secret())));
    }

    private String secret() {
        return AuthenticatorApp.secret(browser.get("/sign-in/authenticator"));
    }
}
