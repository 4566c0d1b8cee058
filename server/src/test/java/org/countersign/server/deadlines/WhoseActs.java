package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.support.Browser;
import org.junit.jupiter.api.Test;

/** Whose act a deadline is, by the rule's party and the firm's side: here a defendant's. */
class WhoseActs {

    private static final String ANSWER = "frcp-12-a-1-A-i";

    private final DocketedMatter matter = new DocketedMatter("Okonkwo v. Thistle Haulage");
    private final DocketEvent served = matter.event("summons-served", "2026-11-05", Map.of("defendant", "private"));

    private static String whose(DeadlineRecord deadline) {
        return deadline.getActOf() + (deadline.getIsActAsked() ? " asked" : "");
    }

    @Test
    void theAnswerIsOursAndTheEarlyRequestForDocumentsIsThePlaintiffs() {
        matter.accept(served);
        assertThat(whose(matter.deadline(ANSWER))).isEqualTo("ours");
        assertThat(whose(matter.deadline("frcp-26-d-2-A"))).isEqualTo("theirs");
    }

    @Test
    void aTenantIsNotOfferedTheLandlordsInterrogatoriesAsOurs() {
        matter.place(null, "us-ca");
        matter.accept(matter.event("summons-served", "2026-11-05", Map.of("case-type", "unlawful-detainer")));
        assertThat(whose(matter.deadline("ccp-1167-a"))).isEqualTo("ours");
        assertThat(whose(matter.deadline("ccp-2030-020-c"))).isEqualTo("theirs");
        String agenda = Browser.as(matter.caseManager)
                .get("/deadlines?act=theirs&matter=" + matter.matterId)
                .body();
        assertThat(agenda).contains("Serve interrogatories as plaintiff").doesNotContain("Respond to the unlawful");
    }

    @Test
    void whoWasServedFollowsTheEventsRole() {
        String rule = "frcp-33-b-2";
        matter.accept(matter.event("discovery-served", "2026-11-02", Map.of("role", "server")));
        matter.accept(matter.event("discovery-served", "2026-11-03", Map.of("role", "served")));
        matter.accept(matter.event("discovery-served", "2026-11-04", Map.of()));
        List<String> acts =
                matter.deadlines(rule).stream().map(WhoseActs::whose).toList();
        assertThat(acts).containsExactlyInAnyOrder("theirs", "ours", "ours asked");
    }

    @Test
    void whatNoRuleSaysIsAskedAndACaseManagerMayAnswer() {
        matter.accept(matter.event("motion-filed", "2026-11-12", Map.of()));
        DeadlineRecord opposition = matter.deadline("cand-7-3-a");
        assertThat(whose(opposition)).isEqualTo("ours asked");
        String page = "/deadlines/" + opposition.getDeadlineId();
        Browser browser = Browser.as(matter.caseManager);
        assertThat(browser.get("/deadlines?act=asked&matter=" + matter.matterId).body())
                .contains("File the opposition to the motion", "whose act?");
        assertThat(browser.post(page + "/whose", Map.of("version", "1", "act", "somebody"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post(page + "/whose", Map.of("version", "1", "act", "ours"))
                        .status())
                .isEqualTo(303);
        assertThat(whose(matter.deadline("cand-7-3-a"))).isEqualTo("ours");
    }

    @Test
    void theLatestReadingCountsBeforeAnOpponentIsLate() {
        matter.accept(served);
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-11-27");
        Browser.as(matter.attorney)
                .post(
                        "/deadlines/" + matter.deadline(ANSWER).getDeadlineId() + "/whose",
                        Map.of("version", "1", "act", "theirs"));
        assertThat(matter.deadline(ANSWER).getInForceReading()).isEqualTo("latest");
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-11-30");
        assertThat(matter.deadline(ANSWER).getSequence()).isEqualTo(1);
    }
}
