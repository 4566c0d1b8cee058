package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.history.Tables.ENTRY;

import java.time.Duration;
import java.util.Map;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

class SigningIn {

    private static final String PASSWORD = Accounts.PASSWORD;

    @Test
    void leadsThereFromAnyPageAndBackAgain() {
        new SmallFirm("Alder & Finch");
        Answer asked = Browser.fresh().get("/account?tab=sessions");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/sign-in?back=%2Faccount%3Ftab%3Dsessions");
    }

    @Test
    void givesACookieThatScriptsCannotRead() {
        String email = Accounts.of(new SmallFirm("Fennimore Gage").person("Alma Teller", "case manager"));
        Answer answer = Browser.fresh().post("/sign-in", Map.of("email", email, "password", PASSWORD, "back", "/x"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/x");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownAddress() {
        String email = Accounts.of(new SmallFirm("Kestrel Law").person("Ruben Ash", "case manager"));
        Answer wrong = Browser.fresh().post("/sign-in", Map.of("email", email, "password", "not it"));
        Answer unknown = Browser.fresh().post("/sign-in", Map.of("email", "nobody@example.com", "password", "not it"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(text(wrong)).isEqualTo(text(unknown).replace("nobody@example.com", email));
    }

    @Test
    void neverLeadsToAnotherSite() {
        String email = Accounts.of(new SmallFirm("Tamarack & Low").person("Ida Crane", "case manager"));
        for (String back : new String[] {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"}) {
            Answer answer =
                    Browser.fresh().post("/sign-in", Map.of("email", email, "password", PASSWORD, "back", back));
            assertThat(answer.location()).isEqualTo("/");
        }
    }

    @Test
    void isRefusedWithoutTheProofOfTheForm() {
        Answer answer = Browser.fresh().post("/sign-in", Map.of("email", "a@example.com", "_csrf", "made up"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void everyAnswerForbidsWhatThePagesDoNotNeed() {
        var headers = Browser.fresh().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void signingOutEndsTheSessionItself() {
        Viewer viewer = new SmallFirm("Orrin Law").person("Pia Lund", "case manager");
        Browser browser = Browser.as(viewer);
        String session = browser.cookie("session");
        assertThat(browser.get("/nowhere").status()).isEqualTo(404);
        assertThat(browser.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in");
        browser.keep("session", session);
        assertThat(browser.get("/nowhere").location()).startsWith("/sign-in");
    }

    private static String text(Answer answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void mustWaitAfterManyWrongPasswordsEvenWithTheRightOne() {
        String email = Accounts.of(new SmallFirm("Marlowe Fitch").person("Odile Brandt", "case manager"));
        for (int i = 0; i < 5; i++) {
            Accounts.signIn(Browser.fresh(), email, "wrong " + i);
        }
        assertThat(Accounts.signIn(Browser.fresh(), email, PASSWORD).status()).isEqualTo(422);
        RunningWorkspace.clock().advance(Duration.ofSeconds(31));
        assertThat(Accounts.signIn(Browser.fresh(), email, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void isInTheHistoryOfTheFirmAsIsARefusal() {
        Viewer viewer = new SmallFirm("Dunmore & Ivy").person("Paz Ollero", "case manager");
        String email = Accounts.of(viewer);
        Accounts.signIn(Browser.fresh(), email, "wrong");
        Accounts.signIn(Browser.fresh(), email, PASSWORD);
        assertThat(RunningWorkspace.owner()
                        .select(ENTRY.ACT)
                        .from(ENTRY)
                        .where(ENTRY.FIRM_ID.eq(viewer.firmId()), ENTRY.SUBJECT.eq("identity.account"))
                        .orderBy(ENTRY.NUMBER)
                        .fetch(ENTRY.ACT))
                .containsExactly("sign-in refused", "signed in");
    }
}
