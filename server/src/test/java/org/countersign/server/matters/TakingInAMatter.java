package org.countersign.server.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.matters.Tables.PARTY;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** From the first call to the accepted client. */
class TakingInAMatter {

    private final SmallFirm firm = new SmallFirm("Marlowe Tarn LLP");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final Viewer caseManager = firm.person("Rafael Quint", "case manager");

    @Test
    void takesNamesAndOpensNothingOfSubstance() {
        UUID matter = takeIn(attorney);
        String page = Browser.as(attorney).get("/matters/" + matter).body();
        assertThat(page)
                .contains("Lucía Ferrándiz", "also Lucía Peñalba", "Contact only through Bertram Olds", "a safe hour");
        assertThat(page).doesNotContain("name=\"note\"");
        var refused = Browser.as(attorney)
                .post("/matters/" + matter + "/notes", Map.of("id", id(), "note", "He ran the light."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("open after conflicts are cleared");
    }

    @Test
    void isHeldBackByTheDatabaseToo() {
        UUID matter = takeIn(attorney);
        assertThatThrownBy(() -> RunningWorkspace.transactions()
                        .as(
                                attorney,
                                "trying",
                                database -> database.update(MATTER)
                                        .set(MATTER.SUMMARY, "He ran the light.")
                                        .where(MATTER.MATTER_ID.eq(matter))
                                        .execute()))
                .hasMessageContaining("no_substance_before_conflicts_are_cleared");
        assertThatThrownBy(() -> RunningWorkspace.transactions()
                        .as(
                                attorney,
                                "trying",
                                database -> database.insertInto(NOTE)
                                        .set(NOTE.FIRM_ID, firm.firmId())
                                        .set(NOTE.NOTE_ID, UUID.randomUUID())
                                        .set(NOTE.MATTER_ID, matter)
                                        .set(NOTE.TEXT, "He ran the light.")
                                        .set(NOTE.WRITTEN_BY, attorney.personId())
                                        .set(
                                                NOTE.WRITTEN_AT,
                                                RunningWorkspace.clock().instant())
                                        .execute()))
                .hasMessageContaining("notes open after conflicts are cleared");
    }

    @Test
    void refusesEverythingAtOnceAndKeepsWhatWasTyped() {
        var answer = Browser.as(caseManager)
                .post(
                        "/matters/new",
                        Map.of(
                                "parties",
                                "1",
                                "incident-on",
                                "2031-01-01",
                                "party-0-email",
                                "nowhere",
                                "incident-place",
                                "Pier 9"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Name the matter",
                        "Choose one of the list",
                        "still to come",
                        "name@example.com",
                        "Choose the jurisdiction of the place",
                        "Name the party")
                .contains("2031-01-01", "Pier 9");
    }

    @Test
    void addsNothingWhenTheFormIsSentTwice() {
        Map<String, String> form = form();
        Browser browser = Browser.as(caseManager);
        String first = browser.post("/matters/new", form).location();
        String second = browser.post("/matters/new", form).location();
        assertThat(second).isEqualTo(first).contains(form.get("id"));
        assertThat(RunningWorkspace.owner().fetchCount(PARTY, PARTY.MATTER_ID.eq(UUID.fromString(form.get("id")))))
                .isEqualTo(3);
    }

    @Test
    void leavesAcceptanceToAnAttorneyAfterClearance() {
        UUID matter = takeIn(caseManager);
        var byCaseManager =
                Browser.as(caseManager).post("/matters/" + matter + "/acceptance", Map.of("fee", "One third"));
        assertThat(byCaseManager.status()).isEqualTo(422);
        assertThat(byCaseManager.body())
                .contains("Only an attorney may", "Model Rule 5.5(a)", "Conflicts are not cleared yet", "One third");
    }

    @Test
    void opensTheMatterWhenAnAttorneyAcceptsIt() {
        UUID matter = takeIn(attorney);
        String path = "/matters/" + matter + "/acceptance";
        assertThat(Browser.as(attorney).post(path, Map.of("fee", "One third")).body())
                .contains("Conflicts are not cleared yet");
        clear(matter);
        assertThat(Browser.as(attorney).post(path, Map.of("fee", "One third")).status())
                .isEqualTo(303);
        assertThat(state(matter)).isEqualTo("open");
    }

    @Test
    void declinesOnlyWithALetter() {
        UUID matter = takeIn(attorney);
        String path = "/matters/" + matter + "/non-engagement";
        assertThat(Browser.as(attorney).post(path, Map.of()).body())
                .contains("Send the letter of non-engagement first");
        assertThat(Browser.as(attorney)
                        .post(path, Map.of("letter-on", "2026-11-23", "letter-by", "Certified mail"))
                        .status())
                .isEqualTo(303);
        assertThat(state(matter)).isEqualTo("declined");
    }

    @Test
    void showsMarkupAsText() {
        Map<String, String> form = form();
        form.replaceAll((field, value) -> field.equals("title")
                        || field.endsWith("-name")
                        || field.endsWith("-safe")
                        || field.endsWith("-counsel")
                ? "<script>x</script>" + value
                : value);
        String page = Browser.as(attorney)
                .follow(Browser.as(attorney).post("/matters/new", form).location())
                .body();
        assertThat(page).contains("&lt;script&gt;x&lt;/script&gt;").doesNotContain("<script>x");
        assertThat(Browser.as(attorney).get("/matters").body()).doesNotContain("<script>x");
    }

    private UUID takeIn(Viewer viewer) {
        Map<String, String> form = form();
        assertThat(Browser.as(viewer).post("/matters/new", form).status()).isEqualTo(303);
        return UUID.fromString(form.get("id"));
    }

    private void clear(UUID matter) {
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "cleared",
                        database -> database.update(MATTER)
                                .set(
                                        MATTER.CONFLICTS_CLEARED_AT,
                                        RunningWorkspace.clock().instant())
                                .set(MATTER.CONFLICTS_CLEARED_BY, attorney.personId())
                                .where(MATTER.MATTER_ID.eq(matter))
                                .execute());
    }

    private static String state(UUID matter) {
        return RunningWorkspace.owner()
                .select(MATTER.STATE)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matter))
                .fetchSingle(MATTER.STATE);
    }

    private static String id() {
        return RunningWorkspace.ids().next().toString();
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("id", id());
        form.put("parties", "2");
        form.put("title", "Ferrándiz v. Lanternworks");
        form.put("area", "personal-injury");
        form.put("side", "plaintiff");
        form.put("jurisdiction", "us-ca");
        form.put("incident-on", "2026-03-02");
        form.put("party-0-id", id());
        form.put("party-0-name", "Lucía Ferrándiz");
        form.put("party-0-role", "client");
        form.put("party-0-kind", "person");
        form.put("party-0-former", "Lucía Peñalba");
        form.put("party-0-safe", "a safe hour");
        form.put("party-1-id", id());
        form.put("party-1-name", "Lanternworks Inc.");
        form.put("party-1-role", "opponent");
        form.put("party-1-kind", "organisation");
        form.put("party-1-counsel", "Bertram Olds");
        return form;
    }
}
