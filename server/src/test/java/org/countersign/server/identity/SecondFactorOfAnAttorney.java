package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorOfAnAttorney {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{30,})</code>");
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
        assertThat(browser.get("/nowhere").location()).isEqualTo("/sign-in/authenticator");
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
        assertThat(withCode(code(secret)).status()).isEqualTo(422);
    }

    private Answer withCode(String code) {
        Browser other = Browser.fresh();
        Accounts.signIn(other, email, Accounts.PASSWORD);
        assertThat(other.get("/nowhere").location()).isEqualTo("/sign-in/code");
        return other.post("/sign-in/code", Map.of("code", code));
    }

    private Answer confirm() {
        return browser.post("/sign-in/authenticator", Map.of("code", code(secret())));
    }

    private String secret() {
        var found = SECRET.matcher(browser.get("/sign-in/authenticator").body());
        assertThat(found.find()).isTrue();
        return found.group(1).replace(" ", "");
    }

    /** What an app would show now for the secret that the page shows. */
    private static String code(String written) {
        java.math.BigInteger bits = java.math.BigInteger.ZERO;
        for (char letter : written.toCharArray()) {
            bits = bits.shiftLeft(5)
                    .or(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] secret = new byte[20];
        byte[] read = bits.toByteArray();
        int length = Math.min(20, read.length);
        System.arraycopy(read, read.length - length, secret, 20 - length, length);
        return OneTimeCodes.code(secret, RunningWorkspace.clock().instant().getEpochSecond() / 30);
    }
}
