package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.history.Tables.ENTRY;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

class PeopleOfAFirm {

    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}");

    private final SmallFirm firm = new SmallFirm("Brackett Sloane");
    private final Viewer administrator = firm.person("Ana Forde", "administrator");
    private final Browser browser = Browser.as(administrator);

    @Test
    void areShownToAdministratorsOnly() {
        assertThat(browser.get("/people").body()).contains("Ana Forde");
        Viewer other = firm.person("Luc Perrin", "case manager");
        assertThat(Browser.as(other).get("/people").status()).isEqualTo(403);
    }

    @Test
    void joinByALinkThatWorksOnce() {
        String email = UUID.randomUUID() + "@example.com";
        Answer invited = browser.post(
                "/people",
                Map.of(
                        "name",
                        "Eva Moss",
                        "email",
                        email,
                        "role",
                        "case manager",
                        "zone",
                        "America/Bogota",
                        "language",
                        "es"));
        var link = LINK.matcher(invited.body());
        assertThat(link.find()).isTrue();
        Answer joined = Browser.fresh().post(link.group(), Map.of("password", Accounts.PASSWORD));
        assertThat(joined.location()).isEqualTo("/sign-in");
        assertThat(Browser.fresh().get(link.group()).status()).isEqualTo(404);
        assertThat(Accounts.signIn(Browser.fresh(), email, Accounts.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void handOnTheirWorkAndLoseAccessEverywhereAtOnce() {
        Viewer leaving = firm.person("Jo Harte", "case manager");
        Viewer successor = firm.person("May Lindt", "case manager");
        UUID matter = firm.matter("Estate of Rowe", leaving);
        Browser theirs = Browser.as(leaving);
        assertThat(theirs.get("/nowhere").status()).isEqualTo(404);
        Answer left = browser.post(
                "/people/" + leaving.personId() + "/leave",
                Map.of("successor", successor.personId().toString()));
        assertThat(left.status()).isEqualTo(303);
        assertThat(theirs.get("/nowhere").location()).startsWith("/sign-in");
        int members = RunningWorkspace.transactions()
                .as(successor, "looking", database -> database.fetchCount(MEMBERSHIP, MEMBERSHIP.MATTER_ID.eq(matter)));
        assertThat(members).isEqualTo(2);
    }

    @Test
    void keepTheirLastAdministrator() {
        Viewer other = firm.person("Kim Adair", "case manager");
        Answer left = browser.post(
                "/people/" + administrator.personId() + "/leave",
                Map.of("successor", other.personId().toString()));
        assertThat(left.status()).isEqualTo(422);
        Answer changed = browser.post("/people/" + administrator.personId(), Map.of("ATTORNEY", "true"));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(browser.get("/people").status()).isEqualTo(200);
    }

    @Test
    void getBackInFromTheTerminal() {
        String email = Accounts.of(administrator);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = AdminCommand.run(
                RunningWorkspace.bean(OwnerConnection.class),
                List.of(email),
                new PrintStream(printed),
                java.net.URI.create("http://localhost:8080"),
                RunningWorkspace.clock());
        assertThat(code).isZero();
        var path = Pattern.compile("/sign-in/new-password/\\S+").matcher(printed.toString());
        assertThat(path.find()).isTrue();
        assertThat(browser.get("/people").location()).startsWith("/sign-in");
        Browser again = Browser.fresh();
        assertThat(again.post(path.group(), Map.of("password", "another lantern harbour 8"))
                        .location())
                .isEqualTo("/");
        assertThat(again.get("/people").location()).isEqualTo("/sign-in/authenticator?back=%2Fpeople");
        assertThat(Browser.fresh().get(path.group()).status()).isEqualTo(404);
        assertThat(RunningWorkspace.owner()
                        .fetchCount(
                                ENTRY,
                                ENTRY.FIRM_ID.eq(administrator.firmId()),
                                ENTRY.ACT.eq("let back in from the terminal")))
                .isEqualTo(1);
    }

    @Test
    void areNamedAtTheTerminalToWhoeverForgotTheAddress() {
        String email = Accounts.of(administrator);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = AdminCommand.run(
                RunningWorkspace.bean(OwnerConnection.class),
                List.of("nobody@example.com"),
                new PrintStream(printed),
                java.net.URI.create("http://localhost:8080"),
                RunningWorkspace.clock());
        assertThat(code).isEqualTo(2);
        assertThat(printed.toString()).contains("There are: ", email).doesNotContain("/sign-in/new-password");
    }

    @Test
    void seeAndEndTheirSessions() {
        Browser other = Browser.as(administrator);
        assertThat(browser.get("/account").body()).contains("a test");
        assertThat(browser.post("/account/sessions/end-others", Map.of()).status())
                .isEqualTo(303);
        assertThat(other.get("/account").location()).startsWith("/sign-in");
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }
}
