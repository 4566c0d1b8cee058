package org.countersign.server.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Two people change one matter, and a matter ends. */
class EditingTogether {

    private final SmallFirm firm = new SmallFirm("Vesper & Lisle");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final Viewer caseManager = firm.person("Rafael Quint", "case manager");
    private final UUID matter = firm.matter("Quill v. Harrow", attorney, caseManager);
    private final String path = "/matters/" + matter;

    @Test
    void losesNothingOfEither() {
        Browser first = Browser.as(attorney);
        Browser second = Browser.as(caseManager);
        assertThat(first.post(path + "/edit", edited("Hon. Marguerite Sloane")).status())
                .isEqualTo(303);
        var conflict = second.post(path + "/edit", edited("Hon. Pascal Ibarra"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Hon. Marguerite Sloane", "Hon. Pascal Ibarra");
        Map<String, String> again = edited("Hon. Pascal Ibarra");
        again.put("version", "2");
        assertThat(second.post(path + "/edit", again).status()).isEqualTo(303);
        assertThat(first.get(path).body()).contains("Hon. Pascal Ibarra");
    }

    @Test
    void findsACourtByItsNameAndRefusesAnUnknownOne() {
        Map<String, String> unknown = edited("");
        unknown.put("court", "Court of Nowhere");
        unknown.put("phase", "letters");
        var refused = Browser.as(attorney).post(path + "/edit", unknown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose one court of the list", "Choose a phase of this practice area", "Court of Nowhere");
    }

    @Test
    void statesFactsOfTheLawsVocabularyOnly() {
        Browser browser = Browser.as(attorney);
        assertThat(browser.post(path + "/facts", Map.of("version", "1", "fact-defendant", "martian"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(path + "/facts", Map.of("version", "1", "fact-defendant", "private"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get(path).body()).contains("who is sued", "private");
    }

    @Test
    void readsAStandingOrderBeforeItIsStored() {
        var refused = Browser.as(attorney)
                .post(
                        path + "/orders/new",
                        Map.of("title", "Order", "source", "ECF 12", "body", "pack: standing-order"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot be used", "pack: standing-order");
    }

    @Test
    void writesANoteOnce() {
        Browser browser = Browser.as(caseManager);
        Map<String, String> note =
                Map.of("id", RunningWorkspace.ids().next().toString(), "note", "<b>Called</b> the clerk.");
        assertThat(browser.post(path + "/notes", note).status()).isEqualTo(303);
        assertThat(browser.post(path + "/notes", note).status()).isEqualTo(303);
        String page = browser.get(path).body();
        assertThat(page).doesNotContain("<b>Called").containsOnlyOnce("&lt;b&gt;Called&lt;/b&gt; the clerk.");
    }

    @Test
    void closesOnlyWhenAnAttorneySaysWhatBecomesOfEachOpenDeadline() {
        UUID deadline = deadline();
        Map<String, String> bare = Map.of("reason", "settled", "version", "1");
        var refused = Browser.as(attorney).post(path + "/closing", bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“Answer the complaint” of Mon 30 Nov 2026 is still open");
        Map<String, String> named = Map.of("reason", "settled", "version", "1", "ending-" + deadline, "successor");
        assertThat(Browser.as(caseManager).post(path + "/closing", named).body())
                .contains("Only an attorney may");
        assertThat(Browser.as(attorney).post(path + "/closing", named).status()).isEqualTo(303);
        assertThat(Browser.as(attorney).get(path).body())
                .contains("This matter is closed", "Successor counsel was told and takes it over");
        assertThat(deadlineState(deadline)).isEqualTo("fallen");
        assertThat(Browser.as(attorney).post(path + "/reopening", Map.of()).status())
                .isEqualTo(303);
        assertThat(state()).isEqualTo("open");
        assertThat(deadlineState(deadline)).isEqualTo("open");
    }

    @Test
    void consolidatesIntoAnotherOpenMatter() {
        UUID other = firm.matter("Quill v. Harrow II", attorney);
        String number = RunningWorkspace.owner()
                .select(MATTER.NUMBER)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(other))
                .fetchSingle(MATTER.NUMBER);
        Browser browser = Browser.as(attorney);
        assertThat(browser.post(path + "/consolidation", Map.of("into", "nowhere", "version", "1"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(path + "/consolidation", Map.of("into", number, "version", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get(path).body()).contains("/matters/" + other);
        assertThat(state()).isEqualTo("consolidated");
    }

    @Test
    void isHiddenFromWhoIsNotOnTheTeam() {
        Viewer stranger = firm.person("Tom Aldous", "attorney");
        assertThat(Browser.as(stranger).get(path).status()).isEqualTo(404);
        assertThat(Browser.as(stranger).post(path + "/edit", edited("x")).status())
                .isEqualTo(404);
        assertThat(Browser.as(stranger).get(path + "/closing").status()).isEqualTo(404);
    }

    private UUID deadline() {
        UUID id = RunningWorkspace.ids().next();
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "prepared",
                        database -> database.insertInto(DEADLINE)
                                .set(DEADLINE.FIRM_ID, firm.firmId())
                                .set(DEADLINE.DEADLINE_ID, id)
                                .set(DEADLINE.MATTER_ID, matter)
                                .set(DEADLINE.RULE_ID, "frcp-12-a-1-A-i")
                                .set(DEADLINE.TITLE_EN, "Answer the complaint")
                                .set(DEADLINE.TITLE_ES, "Contestar la demanda")
                                .set(DEADLINE.CITATION, "Fed. R. Civ. P. 12(a)(1)(A)(i)")
                                .set(DEADLINE.DUE_ON, LocalDate.parse("2026-11-30"))
                                .set(DEADLINE.IN_FORCE_ON, LocalDate.parse("2026-11-30"))
                                .set(
                                        DEADLINE.ENTERED_AT,
                                        RunningWorkspace.clock().instant())
                                .execute());
        return id;
    }

    private static String deadlineState(UUID deadline) {
        return RunningWorkspace.owner()
                .select(DEADLINE.STATE)
                .from(DEADLINE)
                .where(DEADLINE.DEADLINE_ID.eq(deadline))
                .fetchSingle(DEADLINE.STATE);
    }

    private String state() {
        return RunningWorkspace.owner()
                .select(MATTER.STATE)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matter))
                .fetchSingle(MATTER.STATE);
    }

    private static Map<String, String> edited(String judge) {
        Map<String, String> form = new HashMap<>();
        form.put("title", "Quill v. Harrow");
        form.put("area", "federal-civil");
        form.put("side", "defendant");
        form.put("phase", "pleadings");
        form.put("judge", judge);
        form.put("version", "1");
        return form;
    }
}
