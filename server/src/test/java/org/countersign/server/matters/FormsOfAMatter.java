package org.countersign.server.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.matters.Tables.PARTY;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Whatever is typed into the forms of a matter: markup, hostile names, too much, ids of others, the same form twice. */
class FormsOfAMatter {

    private static final String MARKUP = "<b onclick=x>bold</b>\"'";

    private final SmallFirm firm = new SmallFirm("Lorne & Wickett");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final UUID matter = firm.matter("Quill v. Harrow", attorney);
    private final String path = "/matters/" + matter;
    private final Browser browser = Browser.as(attorney);

    @Test
    void showMarkupAsTextWhetherRefusedOrSaved() {
        texts().forEach((at, fields) -> {
            for (String field : fields) {
                Map<String, String> form = form(at);
                form.put(field, MARKUP);
                Answer answer = browser.post(at, form);
                String shown = answer.location().isEmpty()
                        ? answer.body()
                        : browser.follow(answer.location()).body();
                assertThat(answer.status()).as("%s %s", at, field).isIn(200, 303, 409, 422);
                assertThat(shown).as("%s %s", at, field).doesNotContain("<b onclick");
            }
        });
        assertThat(browser.get(path).body()).contains("&lt;b onclick=x&gt;").doesNotContain("<b onclick");
        assertThat(browser.get("/matters?state=all").body()).doesNotContain("<b onclick");
    }

    @Test
    void refuseWhatNobodySees() {
        for (String hostile : List.of("Wes\u200Bley", "\u202Eyelsew", "nul\u0000nul")) {
            texts().forEach((at, fields) -> {
                for (String field : fields) {
                    Map<String, String> form = form(at);
                    form.put(field, hostile);
                    Answer answer = browser.post(at, form);
                    assertThat(answer.status()).as("%s %s", at, field).isEqualTo(422);
                    assertThat(answer.body())
                            .as("%s %s", at, field)
                            .containsAnyOf("cannot be seen (U+", "all of which can be seen");
                }
            });
        }
    }

    @Test
    void takeEmojiQuotesAndLongNamesUpToTheirLength() {
        for (String name : List.of("O’Neil \"Bud\" Núñez-Ibáñez", "Zoë 👩‍👧‍👦 & Sons", "N".repeat(200))) {
            assertThat(browser.post(path + "/parties/new", party(name)).status())
                    .isEqualTo(303);
        }
        assertThat(browser.get(path).body()).contains("Zoë 👩‍👧‍👦 &amp; Sons");
        assertThat(browser.post(path + "/parties/new", party("N".repeat(205))).body())
                .contains("at most 200 characters, now 5 too many");
        assertThat(browser.post(path + "/parties/new", party("\u00a0\u3000")).body())
                .contains("Name the party");
    }

    @Test
    void sayEverythingAtOnceAndKeepWhatWasTyped() {
        Answer edit = browser.post(
                path + "/edit",
                Map.of(
                        "title",
                        "",
                        "area",
                        "x",
                        "side",
                        "x",
                        "phase",
                        "x",
                        "court",
                        "Nowhere",
                        "case-filed",
                        "soon",
                        "incident-on",
                        "2031-01-01",
                        "judge",
                        "J".repeat(201),
                        "version",
                        "1"));
        assertThat(edit.status()).isEqualTo(422);
        assertThat(edit.body())
                .contains("Name the matter", "Choose one of the list", "Choose a phase", "Choose one court")
                .contains("Write a day of the calendar", "still to come", "now 1 too many", "Nowhere", "soon");
        Answer party = browser.post(
                path + "/parties/new",
                Map.of("party-email", "nowhere", "party-role", "x", "party-kind", "x", "party-counsel", "x"));
        assertThat(party.body()).contains("Name the party", "Choose one of the list", "name@example.com", "nowhere");
        Answer order = browser.post(path + "/orders/new", Map.of("body", "nonsense"));
        assertThat(order.body()).contains("Name the order", "State where", "cannot be used", "nonsense");
        Answer closing = browser.post(path + "/consolidation", Map.of("into", "77-NONE", "version", "1"));
        assertThat(closing.body()).contains("Write the number of another open matter", "77-NONE");
    }

    @Test
    void changeNothingByIdsOfOthers() {
        SmallFirm elsewhere = new SmallFirm("Tamsin Roe LLP");
        Viewer other = elsewhere.person("Olga Reinholt", "attorney");
        UUID foreign = elsewhere.matter("Secret v. Hidden", other);
        UUID note = id();
        Browser.as(other).post("/matters/" + foreign + "/notes", Map.of("id", note.toString(), "note", "Theirs."));
        UUID party = id();
        Map<String, String> theirs = party("Their party");
        theirs.put("party-id", party.toString());
        Browser.as(other).post("/matters/" + foreign + "/parties/new", theirs);

        assertThat(browser.get("/matters/" + foreign).status()).isEqualTo(404);
        assertThat(browser.post(path + "/notes", Map.of("id", note.toString(), "note", "Mine."))
                        .status())
                .isIn(303, 404);
        Map<String, String> mine = party("My party");
        mine.put("party-id", party.toString());
        assertThat(browser.post(path + "/parties/new", mine).status()).isIn(303, 404);
        assertThat(browser.post(path + "/parties/" + party, mine).status()).isIn(404, 409);
        mine.put("party-id", id().toString());
        mine.put("party-counsel", party.toString());
        assertThat(browser.post(path + "/parties/new", mine).status()).isIn(303, 404, 422);
        assertThat(RunningWorkspace.owner()
                        .select(NOTE.TEXT)
                        .from(NOTE)
                        .where(NOTE.NOTE_ID.eq(note), NOTE.FIRM_ID.eq(elsewhere.firmId()))
                        .fetchSingle(NOTE.TEXT))
                .isEqualTo("Theirs.");
        assertThat(RunningWorkspace.owner()
                        .select(PARTY.NAME)
                        .from(PARTY)
                        .where(PARTY.PARTY_ID.eq(party), PARTY.FIRM_ID.eq(elsewhere.firmId()))
                        .fetchSingle(PARTY.NAME))
                .isEqualTo("Their party");
    }

    @Test
    void openAnotherMatterWhereTheIdBelongsToOneThatIsClosedToTheWriter() {
        Viewer colleague = firm.person("Tom Aldous", "attorney");
        UUID closed = firm.matter("Sealed v. Hidden", colleague);
        Map<String, String> intake = new HashMap<>(Map.of(
                "id", closed.toString(), "parties", "1", "title", "Mine", "area", "probate", "side", "petitioner"));
        intake.putAll(Map.of("party-0-name", "A. Client", "party-0-role", "client", "party-0-kind", "person"));
        Answer answer = browser.post("/matters/new", intake);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).doesNotContain(closed.toString());
        assertThat(RunningWorkspace.owner()
                        .select(MATTER.TITLE)
                        .from(MATTER)
                        .where(MATTER.MATTER_ID.eq(closed))
                        .fetchSingle(MATTER.TITLE))
                .isEqualTo("Sealed v. Hidden");
    }

    @Test
    void sentTwiceMakeOne() {
        Map<String, String> party = party("Rosalind Quill");
        assertThat(browser.post(path + "/parties/new", party).status()).isEqualTo(303);
        assertThat(browser.post(path + "/parties/new", party).status()).isEqualTo(303);
        assertThat(RunningWorkspace.owner().fetchCount(PARTY, PARTY.MATTER_ID.eq(matter)))
                .isEqualTo(1);
        Map<String, String> edit = form(path + "/edit");
        assertThat(browser.post(path + "/edit", edit).status()).isEqualTo(303);
        assertThat(browser.post(path + "/edit", edit).status()).isEqualTo(303);
    }

    /** The fields of text of each form, by where it is sent. */
    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put(path + "/orders/new", List.of("title", "source", "body"));
        texts.put(path + "/notes", List.of("note"));
        texts.put(
                path + "/parties/new",
                List.of("party-name", "party-former", "party-email", "party-phone", "party-safe"));
        texts.put(path + "/acceptance", List.of("fee"));
        texts.put(path + "/non-engagement", List.of("letter-by"));
        texts.put(path + "/consolidation", List.of("into"));
        texts.put(
                path + "/edit",
                List.of("judge", "county", "case-number", "incident-place", "summary", "court", "title"));
        texts.put("/matters/new", List.of("title", "incident-place", "party-0-name", "party-0-former", "party-0-safe"));
        texts.put("/matters/views", List.of("name"));
        return texts;
    }

    private Map<String, String> form(String at) {
        Map<String, String> form = party("Marcus Quill");
        form.put("id", id().toString());
        form.put("title", "Quill v. Harrow");
        form.put("area", "federal-civil");
        form.put("side", "defendant");
        form.put("phase", "pleadings");
        form.put("parties", "1");
        form.put("party-0-role", "client");
        form.put("party-0-kind", "person");
        form.put("party-0-name", "Marcus Quill");
        form.put("address", "/matters?area=probate");
        form.put("version", at.endsWith("/edit") ? version() : "1");
        return form;
    }

    private String version() {
        return RunningWorkspace.owner()
                .select(MATTER.VERSION)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matter))
                .fetchSingle(MATTER.VERSION)
                .toString();
    }

    private static Map<String, String> party(String name) {
        Map<String, String> party = new HashMap<>();
        party.put("party-id", id().toString());
        party.put("party-name", name);
        party.put("party-role", "witness");
        party.put("party-kind", "person");
        return party;
    }

    private static UUID id() {
        return RunningWorkspace.ids().next();
    }
}
