package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.identity.Tables.INVITATION;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

class DepartingPerson {

    private static final Pattern FEED = Pattern.compile("/calendar/[A-Za-z0-9_-]+\\.ics");
    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}");

    private final SmallFirm firm = new SmallFirm("Castellan Rowe");
    private final Viewer leaving = firm.person("Dario Venn", "administrator");
    private final Viewer successor = firm.person("Hana Moor", "administrator", "case manager");
    private final String email = Accounts.of(leaving);
    private final Browser theirs = Browser.as(leaving);
    private final Browser elsewhere = Browser.as(leaving);

    @Test
    void losesEveryWayInAtOnce() {
        var feed = FEED.matcher(theirs.post("/account/feeds", Map.of()).body());
        assertThat(feed.find()).isTrue();
        var link = LINK.matcher(invite());
        assertThat(link.find()).isTrue();
        assertThat(Browser.fresh().get(feed.group()).status()).isEqualTo(200);
        assertThat(Browser.fresh().get(link.group()).status()).isEqualTo(200);

        leave();

        assertThat(theirs.get("/matters").location()).startsWith("/sign-in");
        assertThat(elsewhere.get("/matters").location()).startsWith("/sign-in");
        assertThat(Browser.fresh().get(feed.group()).status()).isEqualTo(404);
        assertThat(Browser.fresh().get(link.group()).status()).isEqualTo(404);
        assertThat(RunningWorkspace.owner()
                        .fetchCount(
                                INVITATION, INVITATION.FIRM_ID.eq(firm.firmId()), INVITATION.WITHDRAWN_AT.isNotNull()))
                .isEqualTo(1);
    }

    @Test
    void signsInToNothingOfTheFirm() {
        leave();
        Browser again = Browser.fresh();
        Accounts.signIn(again, email, Accounts.PASSWORD);
        assertThat(again.get("/matters").location()).startsWith("/firms");
        assertThat(again.get("/firms").body())
                .contains("serves no firm at present")
                .doesNotContain("Castellan");
        assertThat(again.post("/firms", Map.of("firm", firm.firmId().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void handsOpenMattersOnInTheSameStep() {
        UUID matter = firm.matter("Estate of Lowe", leaving);
        assertThat(Browser.as(successor).get("/matters/" + matter).status()).isEqualTo(404);
        leave();
        assertThat(Browser.as(successor).get("/matters/" + matter).status()).isEqualTo(200);
    }

    private void leave() {
        assertThat(Browser.as(successor)
                        .post(
                                "/people/" + leaving.personId() + "/leave",
                                Map.of("successor", successor.personId().toString()))
                        .location())
                .isEqualTo("/people");
    }

    private String invite() {
        return theirs.post(
                        "/people",
                        Map.of(
                                "name",
                                "A Friend",
                                "email",
                                UUID.randomUUID() + "@example.com",
                                "role",
                                "administrator",
                                "zone",
                                "America/Lima",
                                "language",
                                "en"))
                .body();
    }
}
