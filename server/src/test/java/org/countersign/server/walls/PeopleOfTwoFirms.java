package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.identity.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** One sign-in that serves two firms: each request sees the firm that was chosen last, and nothing of the other. */
class PeopleOfTwoFirms {

    private static final List<String> PAGES = List.of(
            "/",
            "/matters",
            "/matters.csv",
            "/deadlines",
            "/deadlines/none",
            "/inbox",
            "/told",
            "/search?q=Marrowgate",
            "/search?q=Pellworth",
            "/search/suggestions?q=Marrowgate",
            "/search/suggestions?q=Pellworth",
            "/people");

    private final SmallFirm one = new SmallFirm("Averill Stroud");
    private final SmallFirm other = new SmallFirm("Bexley Roux");
    private final Viewer there = one.person("Lena Vasquez", "case manager", "administrator");
    private final Viewer elsewhere = other.person("Lena Vasquez", "case manager", "administrator");
    private final UUID matterOfOne = one.matter("Marrowgate v. Sill", there);
    private final UUID matterOfOther = other.matter("Pellworth v. Dray", elsewhere);
    private final Browser browser = signedIn();

    PeopleOfTwoFirms() {
        one.person("Ivo Marchetti", "administrator");
    }

    private Browser signedIn() {
        Browser signedIn = Browser.as(there);
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            UUID account = configuration
                    .dsl()
                    .select(PERSON.ACCOUNT_ID)
                    .from(PERSON)
                    .where(PERSON.PERSON_ID.eq(there.personId()))
                    .fetchSingle(PERSON.ACCOUNT_ID);
            configuration
                    .dsl()
                    .update(PERSON)
                    .set(PERSON.ACCOUNT_ID, account)
                    .where(PERSON.PERSON_ID.eq(elsewhere.personId()))
                    .execute();
        });
        return signedIn;
    }

    private void choose(SmallFirm firm) {
        Answer chosen = browser.post("/firms", Map.of("firm", firm.firmId().toString()));
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/");
    }

    private void seesOnly(String title, UUID matter, String otherTitle, UUID otherMatter) {
        assertThat(browser.get("/matters").body()).contains(title);
        assertThat(browser.get("/matters/" + matter).status()).isEqualTo(200);
        assertThat(browser.get("/matters/" + otherMatter).status()).isEqualTo(404);
        for (String page : PAGES) {
            Answer answer = browser.get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body().replace("value=\"" + otherTitle.split(" ")[0] + "\"", ""))
                    .as(page)
                    .doesNotContain(otherTitle)
                    .doesNotContain(otherMatter.toString());
        }
    }

    @Test
    void seeTheFirmThatTheyChoseAndNothingOfTheOther() {
        seesOnly("Marrowgate v. Sill", matterOfOne, "Pellworth v. Dray", matterOfOther);
        choose(other);
        seesOnly("Pellworth v. Dray", matterOfOther, "Marrowgate v. Sill", matterOfOne);
        choose(one);
        seesOnly("Marrowgate v. Sill", matterOfOne, "Pellworth v. Dray", matterOfOther);
    }

    @Test
    void chooseNoFirmThatTheyDoNotServe() {
        SmallFirm foreign = new SmallFirm("Calloway Finch");
        Answer refused = browser.post("/firms", Map.of("firm", foreign.firmId().toString()));
        assertThat(refused.status()).isIn(303, 404, 422);
        assertThat(browser.get("/matters").body())
                .contains("Marrowgate v. Sill")
                .doesNotContain("Calloway Finch");
    }

    @Test
    void loseOneFirmWithoutLosingTheOther() {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(PERSON)
                    .set(PERSON.LEFT_AT, RunningWorkspace.clock().instant())
                    .where(PERSON.PERSON_ID.eq(there.personId()))
                    .execute();
        });
        assertThat(browser.get("/matters/" + matterOfOne).status()).isNotEqualTo(200);
        assertThat(browser.get("/matters").body()).doesNotContain("Marrowgate v. Sill");
        choose(other);
        assertThat(browser.get("/matters").body()).contains("Pellworth v. Dray");
    }
}
