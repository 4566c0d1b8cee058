package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.support.Browser;
import org.junit.jupiter.api.Test;

/** The pages of deadlines, as people of a matter and a stranger ask for them. */
class DeadlinePagesAnswer {

    private static final String ANSWER = "frcp-12-a-1-A-i";

    private final DocketedMatter matter = new DocketedMatter("Quillon v. Tessaly Freight");
    private final DocketEvent served = matter.event("summons-served", "2026-11-05", Map.of("defendant", "private"));

    private String accepted() {
        matter.accept(served);
        return "/deadlines/" + matter.deadline(ANSWER).getDeadlineId();
    }

    @Test
    void theAgendaShowsTheDateInForceToTheTeamAndNothingToAStranger() {
        accepted();
        Viewer stranger = matter.firm.person("Petra Olm", "attorney");
        assertThat(Browser.as(matter.caseManager).get("/deadlines").body())
                .contains("Quillon v. Tessaly Freight", "Fri 27 Nov");
        assertThat(Browser.as(stranger).get("/deadlines").body()).doesNotContain("Quillon");
    }

    @Test
    void weekMonthAndListsAnswer() {
        accepted();
        Browser browser = Browser.as(matter.attorney);
        assertThat(browser.get("/deadlines/week").body()).contains("Quillon");
        assertThat(browser.get("/deadlines/month").body()).contains("Quillon");
        assertThat(browser.get("/deadlines/entered").body()).contains("Quillon");
        assertThat(browser.get("/deadlines/unconfirmed").status()).isEqualTo(200);
        assertThat(browser.get("/deadlines/none").body()).doesNotContain("Quillon");
        assertThat(browser.get("/told").status()).isEqualTo(200);
    }

    @Test
    void aDeadlineSaysWhyAndIsComputedAgain() {
        String page = accepted();
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.get(page).body())
                .contains(
                        "Count 21 days after",
                        "Thanksgiving",
                        "Summons and complaint served:",
                        "who is sued = private");
        assertThat(browser.get(page + "?verify=1").body()).contains("the same bytes", "give the same date");
        assertThat(browser.get(page + "/certificate.json").body())
                .startsWith("{")
                .contains(ANSWER);
    }

    @Test
    void aStrangerFindsNoDeadlineByItsAddress() {
        String page = accepted();
        Viewer stranger = matter.firm.person("Petra Olm", "attorney");
        assertThat(Browser.as(stranger).get(page).status()).isEqualTo(404);
        assertThat(Browser.as(stranger).get(page + "/certificate.json").status())
                .isEqualTo(404);
    }

    @Test
    void onlyAnAttorneyDecidesAReading() {
        String page = accepted();
        Map<String, String> form =
                Map.of("version", "1", "reading", "prevailing", "reason", "Local holiday does not count");
        assertThat(Browser.as(matter.caseManager).post(page + "/reading", form).status())
                .isEqualTo(422);
        assertThat(Browser.as(matter.attorney).post(page + "/reading", form).status())
                .isEqualTo(303);
        assertThat(matter.deadline(ANSWER).getInForceReading()).isEqualTo("prevailing");
        assertThat(matter.deadline(ANSWER).getSequence()).isEqualTo(1);
    }

    @Test
    void twoPeopleWhoChangeItAtOnceAreToldOfEachOther() {
        String page = accepted();
        Map<String, String> form = Map.of("version", "1", "on", "2026-11-25", "reason", "Client travels");
        assertThat(Browser.as(matter.attorney).post(page + "/override", form).status())
                .isEqualTo(303);
        var second = Browser.as(matter.attorney).post(page + "/override", form);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Somebody changed this deadline meanwhile", "Client travels");
    }

    @Test
    void meetingNeedsEvidenceAndReopeningAReason() {
        String page = accepted();
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.post(page + "/met", Map.of("version", "1")).status()).isEqualTo(422);
        assertThat(browser.post(page + "/met", Map.of("version", "1", "evidence", "Receipt 5521"))
                        .status())
                .isEqualTo(303);
        assertThat(matter.deadline(ANSWER).getState()).isEqualTo("met");
        assertThat(browser.post(page + "/reopen", Map.of("version", "2")).status())
                .isEqualTo(422);
        assertThat(browser.post(page + "/reopen", Map.of("version", "2", "reason", "Wrong receipt"))
                        .status())
                .isEqualTo(303);
        assertThat(matter.deadline(ANSWER).getState()).isEqualTo("open");
    }

    @Test
    void anOverriddenDateKeepsStandingWhenTheComputedOneMovesAndAsksForAnAttorney() {
        String page = accepted();
        Browser.as(matter.attorney)
                .post(page + "/override", Map.of("version", "1", "on", "2026-11-25", "reason", "Client travels"));
        matter.apply(new org.countersign.server.docket.Consequences.EventChange.Corrected(
                served.enteredAgain(java.time.LocalDate.parse("2026-11-12"), java.util.Optional.empty()), served));
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-11-25");
        assertThat(matter.deadline(ANSWER).getNeedsAttorney()).isEqualTo("displacement-moved");
    }

    @Test
    void theInternalTimeNeverLiesAfterTheLegalOne() {
        String page = accepted();
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.post(page + "/assign", Map.of("version", "1", "on", "2026-12-15"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(
                                page + "/assign",
                                Map.of(
                                        "version",
                                        "1",
                                        "person",
                                        matter.caseManager.personId().toString(),
                                        "on",
                                        "2026-11-24"))
                        .status())
                .isEqualTo(303);
        assertThat(matter.deadline(ANSWER).getAssignedTo()).isEqualTo(matter.caseManager.personId());
    }

    @Test
    void meetingByADocumentKeepsItWithTheMatter() {
        String page = accepted();
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.upload(
                                page + "/met",
                                "proof",
                                "stamped answer.pdf",
                                "filed".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                Map.of("version", "1"))
                        .status())
                .isEqualTo(303);
        var answer = matter.deadline(ANSWER);
        assertThat(answer.getState()).isEqualTo("met");
        assertThat(answer.getEvidence()).isNull();
        String document = "/documents/" + answer.getEvidenceDocumentId();
        assertThat(browser.get(page).body()).contains("stamped answer.pdf", document);
        assertThat(browser.get(document).body()).isEqualTo("filed");
        assertThat(Browser.as(matter.firm.person("Petra Olm", "attorney"))
                        .get(document)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDeadlineShowsTheCourtsTheReadersAndTheFirmsTime() {
        String page = accepted();
        Viewer manila = matter.firm.person("Tala Ramos", "case manager");
        matter.join(manila, "Asia/Manila");
        assertThat(Browser.as(manila).get(page).body())
                .contains("Court", "You", "Firm", "Fri 27 Nov, 11:59", "Sat 28 Nov, 3:59");
        assertThat(Browser.as(manila).get("/deadlines").body()).contains("for you");
    }

    @Test
    void anExtensionIsRefusedWhereTheRuleAllowsNoneAndIsAnAttorneys() {
        matter.accept(matter.event("judgment-entered", "2026-11-05", Map.of()));
        String page = "/deadlines/" + matter.deadline("frcp-59-e").getDeadlineId();
        Map<String, String> form =
                Map.of("version", "1", "kind", "stipulation", "on", "2026-12-21", "reason", "ECF 61");
        var refused = Browser.as(matter.attorney).post(page + "/extension", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("allows no extension of this period", "ECF 61");
        String answer = accepted();
        assertThat(Browser.as(matter.caseManager)
                        .post(answer + "/extension", form)
                        .status())
                .isEqualTo(422);
        assertThat(Browser.as(matter.attorney).post(answer + "/extension", form).status())
                .isEqualTo(303);
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-12-21");
        assertThat(matter.deadline(ANSWER).getDueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void whatCouldNotBeComputedIsListedWithWhatIsMissing() {
        matter.place(null, null);
        matter.accept(served);
        String page = Browser.as(matter.caseManager).get("/deadlines/refused").body();
        assertThat(page)
                .contains(
                        "Quillon",
                        "name one, and the deadlines are computed",
                        "/matters/" + matter.matterId + "/edit",
                        "/matters/" + matter.matterId + "/events/" + served.eventId() + "/correct");
        assertThat(Browser.as(matter.firm.person("Petra Olm", "attorney"))
                        .get("/deadlines/refused")
                        .body())
                .doesNotContain("Quillon");
    }
}
