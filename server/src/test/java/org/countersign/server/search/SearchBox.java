package org.countersign.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.matters.Tables.PARTY;
import static org.countersign.schema.walls.Tables.WALL;

import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** One box over what a person may open. */
class SearchBox {

    private final SmallFirm firm = new SmallFirm("Halloran Pike LLP");
    private final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    private final UUID matter = firm.matter("Ferrer v. Lanternworks", attorney);

    @Test
    void findsBeginningsOfWordsAndNamesWithoutAccents() {
        party(attorney, "Íñigo Velázquez");
        assertThat(titles(attorney, "lanternwo")).contains("Ferrer v. Lanternworks");
        assertThat(titles(attorney, "inigo velazquez")).contains("Íñigo Velázquez");
        assertThat(titles(attorney, "velasquez")).contains("Íñigo Velázquez");
    }

    @Test
    void findsInflectedWordsOfBothLanguagesAndMarksThem() {
        note(attorney, "The motions were filed late; presentaron las mociones tarde.");
        assertThat(RunningWorkspace.bean(Search.class)
                        .find(attorney, "motion", 5)
                        .get("note"))
                .singleElement()
                .satisfies(found ->
                        assertThat(Snippet.parts(found.snippet())).contains(new Snippet.Part("motions", true)));
        assertThat(RunningWorkspace.bean(Search.class)
                        .find(attorney, "moción", 5)
                        .get("note"))
                .hasSize(1);
    }

    @Test
    void leadsToItsPlaceAndEscapesWhatWasWritten() {
        note(attorney, "Quokka <script>alert(1)</script>");
        String page = Browser.as(attorney).get("/search?q=quokka").body();
        assertThat(page)
                .contains("/matters/" + matter + "#note-", "<mark>Quokka</mark>")
                .doesNotContain("<script>alert");
    }

    @Test
    void aWalledPersonFindsNothingOfTheMatterInPageOrSuggestions() {
        Viewer walled = firm.person("Tom Aldous", "attorney");
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "wall raised",
                        database -> database.insertInto(WALL)
                                .set(WALL.FIRM_ID, firm.firmId())
                                .set(WALL.WALL_ID, RunningWorkspace.ids().next())
                                .set(WALL.MATTER_ID, matter)
                                .set(WALL.PERSON_ID, walled.personId())
                                .set(WALL.REASON, "Worked for the other side.")
                                .set(WALL.RAISED_BY, attorney.personId())
                                .set(WALL.RAISED_AT, RunningWorkspace.clock().instant())
                                .execute());
        Browser browser = Browser.as(walled);
        String something = browser.get("/search/suggestions?q=lanternworks").body();
        String nothing = browser.get("/search/suggestions?q=zzzzzzzz").body();
        assertThat(something).isEqualTo(nothing);
        assertThat(browser.get("/search?q=lanternworks").body()).doesNotContain("Ferrer", matter.toString());
        assertThat(Browser.as(attorney)
                        .get("/search/suggestions?q=lanternworks")
                        .body())
                .contains("Ferrer");
    }

    @Test
    void anotherFirmFindsNothing() {
        Viewer stranger = new SmallFirm("Orchard & Vane").person("Ines Dovale", "attorney");
        assertThat(RunningWorkspace.bean(Search.class).find(stranger, "lanternworks", 5))
                .isEmpty();
    }

    private static String titles(Viewer who, String asked) {
        return RunningWorkspace.bean(Search.class).find(who, asked, 5).toString();
    }

    private void party(Viewer who, String name) {
        RunningWorkspace.transactions()
                .as(
                        who,
                        "party added",
                        database -> database.insertInto(PARTY)
                                .set(PARTY.FIRM_ID, firm.firmId())
                                .set(PARTY.PARTY_ID, RunningWorkspace.ids().next())
                                .set(PARTY.MATTER_ID, matter)
                                .set(PARTY.NAME, name)
                                .set(PARTY.ROLE, "client")
                                .set(PARTY.SIDE, "ours")
                                .set(PARTY.ADDED_AT, RunningWorkspace.clock().instant())
                                .execute());
    }

    private void note(Viewer who, String text) {
        RunningWorkspace.transactions()
                .as(
                        who,
                        "note written",
                        database -> database.insertInto(NOTE)
                                .set(NOTE.FIRM_ID, firm.firmId())
                                .set(NOTE.NOTE_ID, RunningWorkspace.ids().next())
                                .set(NOTE.MATTER_ID, matter)
                                .set(NOTE.TEXT, text)
                                .set(NOTE.WRITTEN_BY, who.personId())
                                .set(NOTE.WRITTEN_AT, RunningWorkspace.clock().instant())
                                .execute());
    }
}
