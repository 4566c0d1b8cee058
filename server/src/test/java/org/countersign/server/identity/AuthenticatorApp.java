package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;

/** The app on somebody's phone: reads a secret from a page and shows its codes. */
public final class AuthenticatorApp {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{30,})</code>");
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;

    private AuthenticatorApp() {}

    /** The secret that a page shows to be typed. */
    public static String secret(Answer page) {
        var found = SECRET.matcher(page.body());
        assertThat(found.find()).as("a secret on the page").isTrue();
        return found.group(1).replace(" ", "");
    }

    /** The secret that is shown once the password was given again. */
    static String setUp(Browser browser, String path, String password) {
        return secret(browser.post(path, Map.of("password", password)));
    }

    /** What the app shows at the moment of the tests' clock. */
    static String code(String secret) {
        return code(secret, RunningWorkspace.clock().instant());
    }

    public static String code(String secret, Instant at) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : secret.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(letter)));
        }
        byte[] bytes = new byte[BYTES];
        byte[] read = bits.toByteArray();
        int length = Math.min(BYTES, read.length);
        System.arraycopy(read, read.length - length, bytes, BYTES - length, length);
        return OneTimeCodes.code(bytes, at.getEpochSecond() / 30);
    }
}
