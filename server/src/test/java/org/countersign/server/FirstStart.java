package org.countersign.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.identity.AuthenticatorApp;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.TemporaryData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/** The first hour of a workspace, from an empty directory; each step goes on where the one before it ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStart {

    private static final Pattern SET_UP =
            Pattern.compile("There is no firm yet\\. Open (http://localhost:\\d+)/set-up in a browser;"
                    + " the one-time code is ([A-Za-z0-9]{20})");
    private static final Pattern WAY_IN = Pattern.compile("http://localhost(?::\\d+)?(/sign-in/new-password/\\S+)");
    private static final String EMAIL = "imara.voss@countersign.example";
    private static final String PASSWORD = "quiet harbour lantern 7";
    private static final String NEXT = "seven brass kettles sing";
    private static final Path DATA = TemporaryData.newDirectory();

    private static List<String> said = List.of();
    private static ServerProcess server;
    private static String origin = "";
    private static String code = "";

    @BeforeAll
    static void start() {
        server = new ServerProcess("start", "--port", "0", "--data", DATA.toString());
        said = server.saidUntil("Data: ");
        Matcher first = SET_UP.matcher(said.getFirst());
        assertThat(first.matches()).as("said " + said).isTrue();
        origin = first.group(1);
        code = first.group(2);
    }

    @AfterAll
    static void stop() {
        server.close();
        FileSystemUtils.deleteRecursively(DATA.toFile());
    }

    @Test
    @Order(1)
    void saysExactlyWhatAPersonNeeds() {
        assertThat(said)
                .containsExactly(
                        "There is no firm yet. Open " + origin + "/set-up in a browser; the one-time code is " + code,
                        "Countersign is ready: " + origin,
                        "Data: " + DATA + ". Stop with Ctrl-C.");
    }

    @Test
    @Order(2)
    void leadsToTheSetUpPageAndNamesAllThatIsWrong() {
        Browser browser = Browser.at(origin);
        assertThat(browser.get("/").location()).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").location()).isEqualTo("/set-up");
        Answer refused = browser.post("/set-up", Map.of("zone", "Nowhere", "password", "short", "email", "none"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("#code", "#firm", "#zone", "#name", "#email", "#password")
                .contains("value=\"none\"");
        assertThat(browser.post("/set-up", typed("AAAAAAAAAAAAAAAAAAAA")).body())
                .contains("This is not the code of the last start", "value=\"Ferris &amp; Oduya\"");
        assertThat(browser.get("/sign-in").location()).isEqualTo("/set-up");
    }

    @Test
    @Order(3)
    void foundsTheFirmOnceAndShowsItsAdministratorWhatComesNext() {
        Browser browser = Browser.at(origin);
        assertThat(browser.post("/set-up", typed(code)).location()).isEqualTo("/sign-in");
        assertThat(Browser.at(origin).post("/set-up", typed(code)).location()).isEqualTo("/sign-in");
        assertThat(Browser.at(origin).get("/set-up").location()).isEqualTo("/sign-in");

        signIn(browser, PASSWORD);
        assertThat(browser.get("/").location()).isEqualTo("/sign-in/authenticator");
        Answer codes = withAuthenticator(browser);
        assertThat(codes.status()).isEqualTo(200);
        assertThat(browser.get("/").body())
                .contains("Ferris &amp; Oduya", "Invite your people", "href=\"/people#invite\"")
                .contains("Take in the first matter", "href=\"/matters/new\"");
    }

    @Test
    @Order(4)
    void letsTheLastAdministratorBackInWhileTheWorkspaceRuns() {
        String path = wayIn(EMAIL);
        assertThat(Browser.at(origin)
                        .post("/sign-in", Map.of("email", EMAIL, "password", NEXT))
                        .status())
                .isEqualTo(422);
        Browser browser = Browser.at(origin);
        assertThat(browser.post(path, Map.of("password", "short")).status()).isEqualTo(422);
        assertThat(browser.post(path, Map.of("password", NEXT)).location()).isEqualTo("/");
        assertThat(Browser.at(origin).post(path, Map.of("password", NEXT)).status())
                .isEqualTo(404);
        assertThat(browser.get("/").location()).isEqualTo("/sign-in/authenticator");
        withAuthenticator(browser);
        assertThat(browser.get("/people").status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void letsTheLastAdministratorBackInWhenTheWorkspaceIsStopped() {
        assertThat(server.stopped()).isEmpty();
        String path = wayIn(EMAIL);
        server = new ServerProcess("start", "--port", "0", "--data", DATA.toString());
        List<String> again = server.saidUntil("Data: ");
        assertThat(again).hasSize(2);
        origin = again.getFirst().substring(again.getFirst().indexOf("http"));
        Browser browser = Browser.at(origin);
        assertThat(browser.post(path, Map.of("password", PASSWORD)).location()).isEqualTo("/");
        assertThat(browser.get("/").location()).isEqualTo("/sign-in/authenticator");
    }

    private static String wayIn(String email) {
        try (ServerProcess admin = new ServerProcess("admin", email, "--data", DATA.toString())) {
            List<String> printed = admin.said();
            assertThat(admin.code()).as("said " + printed).isZero();
            assertThat(printed).hasSize(2);
            Matcher address = WAY_IN.matcher(printed.getLast());
            assertThat(address.matches()).as("said " + printed).isTrue();
            return address.group(1);
        }
    }

    private static void signIn(Browser browser, String password) {
        assertThat(browser.post("/sign-in", Map.of("email", EMAIL, "password", password))
                        .location())
                .isEqualTo("/");
    }

    private static Answer withAuthenticator(Browser browser) {
        String secret = AuthenticatorApp.secret(browser.get("/sign-in/authenticator"));
        return browser.post("/sign-in/authenticator", Map.of("code", AuthenticatorApp.code(secret, Instant.now())));
    }

    private static Map<String, String> typed(String oneTimeCode) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("code", oneTimeCode);
        typed.put("firm", "Ferris & Oduya");
        typed.put("name", "Imara Voss");
        typed.put("email", EMAIL);
        typed.put("zone", "America/Chicago");
        typed.put("password", PASSWORD);
        return typed;
    }
}
