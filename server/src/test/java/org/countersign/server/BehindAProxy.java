package org.countersign.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.OpenSessions;
import org.countersign.server.support.ProxiedWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** The server speaks plain HTTP to a proxy; people speak HTTPS to its external address. */
class BehindAProxy {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String[] FORGED = {
        "X-Forwarded-Host",
        "evil.example.net",
        "X-Forwarded-Proto",
        "http",
        "Forwarded",
        "host=evil.example.net;proto=http"
    };

    private final SmallFirm firm = new SmallFirm("Quarrel Stone LLP");
    private final Viewer administrator = firm.person("Ada Quarrel", "administrator");

    @Test
    void cookiesAreSecureAndTheBrowserIsToldToStayOnHttps() {
        HttpResponse<String> page = ProxiedWorkspace.get("/sign-in", FORGED);
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(Browser.fresh().get("/sign-in").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void linksLeadToTheExternalAddressWhateverTheRequestClaims() {
        String session = "__Host-session=" + OpenSessions.of(administrator);
        HttpResponse<String> page = ProxiedWorkspace.get("/people", "Cookie", session);
        Matcher proof = PROOF.matcher(page.body());
        assertThat(proof.find()).isTrue();
        String half = page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("proof="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> invited = ProxiedWorkspace.post(
                "/people",
                "name=Eva+Moss&email=eva.moss%40example.com&role=attorney&zone=America%2FBogota&language=es&_csrf="
                        + proof.group(1),
                "Cookie",
                session + "; " + half,
                "X-Forwarded-Host",
                "evil.example.net",
                "X-Forwarded-Proto",
                "http");
        assertThat(invited.body())
                .contains("https://casework.example.com/invitations/")
                .doesNotContain("evil.example.net", "localhost");
    }

    @Test
    void aSessionOfAnotherNameIsNotBelieved() {
        String plain = "session=" + OpenSessions.of(administrator);
        assertThat(ProxiedWorkspace.get("/people", "Cookie", plain).statusCode())
                .isEqualTo(303);
    }

    @Test
    void metricsAreForThisMachineAndForWhoeverPresentsTheToken() {
        assertThat(ProxiedWorkspace.get("/metrics").statusCode()).isEqualTo(200);
        assertThat(ProxiedWorkspace.get("/metrics", "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isIn(401, 403);
        assertThat(ProxiedWorkspace.get(
                                "/metrics",
                                "X-Forwarded-For",
                                "203.0.113.9",
                                "Authorization",
                                "Bearer " + ProxiedWorkspace.TOKEN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(ProxiedWorkspace.get("/metrics", "Authorization", "Bearer other")
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void healthIsForEverybodyAndTellsNothing() {
        assertThat(ProxiedWorkspace.get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(ProxiedWorkspace.get("/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(ProxiedWorkspace.get("/health/mail").statusCode()).isEqualTo(200);
    }
}
