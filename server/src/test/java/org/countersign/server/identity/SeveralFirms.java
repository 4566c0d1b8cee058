package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sign-in that serves two firms. */
class SeveralFirms {

    private static final Pattern LINK = Pattern.compile("(/invitations/[A-Za-z0-9_-]{43})");

    private final SmallFirm first = new SmallFirm("Quill & Marsh");
    private final SmallFirm second = new SmallFirm("Thornbury Lane");
    private final Viewer worker = first.person("Inés Prado", "case manager");
    private final Browser firstAdministrator = Browser.as(first.person("Owen Tarr", "administrator"));
    private final Browser secondAdministrator = Browser.as(second.person("Lena Foss", "administrator"));
    private final Browser browser = Browser.fresh();
    private String email = "";

    @BeforeEach
    void signIn() {
        email = Accounts.of(worker);
        Accounts.signIn(browser, email, Accounts.PASSWORD);
    }

    @Test
    void areJoinedWithTheSignInThatOneHas() {
        String link = invited();
        Answer toSignIn = Browser.fresh().get(link);
        assertThat(toSignIn.location()).isEqualTo("/sign-in?back=" + link);
        assertThat(browser.get(link).body()).contains("You join with the sign-in you have", email);
        assertThat(browser.post(link, Map.of()).location()).isEqualTo("/firms");
        assertThat(browser.get("/firms").body()).contains("Quill &amp; Marsh", "Thornbury Lane");
        assertThat(browser.get(link).status()).isEqualTo(404);
    }

    @Test
    void areNotJoinedBySomebodyElseWhoHoldsTheLink() {
        String link = invited();
        Viewer other = first.person("Tomas Reed", "case manager");
        Answer refused = Browser.as(other).post(link, Map.of());
        assertThat(refused.location()).isEqualTo("/sign-in?back=" + link);
        assertThat(browser.get(link).status()).isEqualTo(200);
    }

    @Test
    void areChangedFromTheHeader() {
        assertThat(header()).contains("Quill &amp; Marsh").doesNotContain("href=\"/firms\"");
        browser.post(invited(), Map.of());
        assertThat(header()).contains("href=\"/firms\"", "Quill &amp; Marsh");
        choose(second);
        assertThat(header()).contains("Thornbury Lane");
        choose(first);
        assertThat(header()).contains("Quill &amp; Marsh");
    }

    @Test
    void stayTheOthersWhenOneIsLeft() {
        browser.post(invited(), Map.of());
        choose(second);
        Browser inTheFirst = Browser.fresh();
        Accounts.signIn(inTheFirst, email, Accounts.PASSWORD);
        assertThat(inTheFirst
                        .post("/firms", Map.of("firm", first.firmId().toString()))
                        .location())
                .isEqualTo("/");
        Viewer successor = first.person("May Lindt", "case manager");
        firstAdministrator.post(
                "/people/" + worker.personId() + "/leave",
                Map.of("successor", successor.personId().toString()));
        assertThat(inTheFirst.get("/account").location()).startsWith("/sign-in");
        assertThat(browser.get("/account").body()).contains("Thornbury Lane").doesNotContain("Quill");
        assertThat(browser.post("/firms", Map.of("firm", first.firmId().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(secondAdministrator.get("/people").body()).contains("Inés Prado");
    }

    private void choose(SmallFirm firm) {
        assertThat(browser.post("/firms", Map.of("firm", firm.firmId().toString()))
                        .location())
                .isEqualTo("/");
    }

    private String header() {
        String page = browser.get("/account").body();
        return page.substring(page.indexOf("<header class=\"side\">"), page.indexOf("<main"));
    }

    private String invited() {
        Answer page = secondAdministrator.post(
                "/people",
                Map.of(
                        "name",
                        "Inés Prado",
                        "email",
                        email,
                        "role",
                        "case manager",
                        "zone",
                        "America/Lima",
                        "language",
                        "es"));
        var link = LINK.matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
