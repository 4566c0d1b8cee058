package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.LAW_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.countersign.law.LawFiles;
import org.countersign.schema.deadlines.tables.records.LawChangeRecord;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/**
 * Deadlines entered under an earlier snapshot of the packs, compared with the packs of this build: in the earlier one the
 * answer had 20 days, a rule stood that is gone, early requests were not started by service, and California had no holiday
 * after Thanksgiving.
 */
class ChangedLaw {

    private static final String ANSWER = "frcp-12-a-1-A-i";
    private static final String GONE = "frcp-99";
    private static final String NEW = "frcp-26-d-2-A";
    private static final Packs EARLIER = Packs.of(earlier());

    private final DocketedMatter matter = new DocketedMatter("Marchetti v. Orlova Freight");
    private final DocketEvent served = matter.event("summons-served", "2026-11-05", Map.of("defendant", "private"));

    private static SequencedMap<String, String> earlier() {
        SequencedMap<String, String> texts = LawFiles.own();
        replace(texts, "rules/us-federal/civil.yaml", ANSWER + "\n", "count: 21 days after", "count: 20 days after");
        replace(texts, "rules/us-federal/civil-discovery.yaml", NEW, "on: summons-served", "on: waiver-sent");
        replace(
                texts,
                "calendars/us-ca.yaml",
                "id: day-after-thanksgiving",
                "day after fourth Thursday",
                "fourth Thursday");
        texts.put("rules/us-federal/repealed.yaml", """
                pack: federal-repealed
                title: {en: Repealed, es: Derogado}
                jurisdiction: us-federal
                version: 2026-01-05
                rules:
                  - id: frcp-99
                    cite: Fed. R. Civ. P. 99
                    act: {en: File the certificate of service, es: Presentar la constancia de notificación}
                    courts: [federal-district]
                    on: summons-served
                    count: 10 days after
                    counting: frcp-6
                    service: none
                    from: 2026-01-05
                    extendable: [order]
                    source: memory
                    confirmed: false
                    examples: [{on: 2026-11-05, due: 2026-11-16}]
                """);
        return texts;
    }

    private static void replace(
            SequencedMap<String, String> texts, String file, String after, String words, String others) {
        String text = texts.get(file);
        int at = text.indexOf(words, text.indexOf(after));
        texts.put(file, text.substring(0, at) + others + text.substring(at + words.length()));
    }

    private List<LawChangeRecord> compared() {
        matter.underLaw(EARLIER);
        matter.accept(served);
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-11-25");
        assertThat(compare()).isTrue();
        return changes();
    }

    private boolean compare() {
        return RunningWorkspace.bean(LawComparison.class)
                .compare(new LawComparisonStore.Next(matter.matterId, matter.attorney));
    }

    private List<LawChangeRecord> changes() {
        return RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "looking",
                        database -> database.selectFrom(LAW_CHANGE)
                                .where(LAW_CHANGE.MATTER_ID.eq(matter.matterId))
                                .orderBy(LAW_CHANGE.EFFECT, LAW_CHANGE.RULE_ID)
                                .fetch());
    }

    private LawChangeRecord change(String rule) {
        return changes().stream()
                .filter(each -> each.getRuleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String page(LawChangeRecord change) {
        return "/deadlines/law/" + change.getLawChangeId();
    }

    @Test
    void isFoundAsDeleteUpdateAndAddAndChangesNothingByItself() {
        assertThat(compared())
                .extracting(each -> each.getEffect() + " " + each.getRuleId())
                .containsExactly("add " + NEW, "delete " + GONE, "update " + ANSWER);
        LawChangeRecord update = change(ANSWER);
        assertThat(update.getWasOn()).isEqualTo("2026-11-25");
        assertThat(update.getBecomesOn()).isEqualTo("2026-11-27");
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo("2026-11-25");
        assertThat(matter.deadlines(NEW)).isEmpty();
        assertThat(compare()).as("the same version once more").isFalse();
        assertThat(changes()).hasSize(3);
    }

    @Test
    void waitsOnTheAttorneysDeskAndSaysWhatDiffers() {
        compared();
        Browser attorney = Browser.as(matter.attorney);
        assertThat(attorney.get("/").body()).contains("Decide for each affected deadline what the new law does to it.");
        assertThat(attorney.get("/deadlines/law").body())
                .contains("Update: another date", "Add:", "Delete:", "Marchetti");
        assertThat(attorney.get(page(change(ANSWER))).body())
                .contains("count: 20 days after → 21 days after", "Count 20 days after", "Count 21 days after");
        assertThat(attorney.get(page(change(GONE))).body()).contains("no longer in the law packs");
        assertThat(Browser.as(matter.caseManager).get("/").body()).doesNotContain("changes of the law wait");
    }

    @Test
    void isTakenByAnAttorneyAloneAndMovesTheDeadlineWithItsOldCertificateKept() {
        compared();
        LawChangeRecord update = change(ANSWER);
        assertThat(Browser.as(matter.caseManager)
                        .post(page(update) + "/take", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(Browser.as(matter.attorney)
                        .post(page(update) + "/take", Map.of())
                        .status())
                .isEqualTo(303);
        var answer = matter.deadline(ANSWER);
        assertThat(answer.getInForceOn()).isEqualTo("2026-11-27");
        assertThat(answer.getDueOn()).isEqualTo("2026-11-30");
        assertThat(answer.getSequence()).isEqualTo(1);
        assertThat(answer.getCertificateSha256()).isEqualTo(update.getBecomesSha256());
        assertThat(change(ANSWER).getDecision()).isEqualTo("taken");
        assertThat(Browser.as(matter.attorney).get(page(update)).body()).contains("Count 20 days after");
        assertThat(Browser.as(matter.attorney)
                        .post(page(update) + "/take", Map.of())
                        .body())
                .contains("decided meanwhile");
    }

    @Test
    void letsAPeriodFallOrAppear() {
        compared();
        Browser attorney = Browser.as(matter.attorney);
        attorney.post(page(change(GONE)) + "/take", Map.of());
        attorney.post(page(change(NEW)) + "/take", Map.of());
        assertThat(matter.deadline(GONE).getState()).isEqualTo("fallen");
        assertThat(matter.deadline(GONE).getFallenBecause()).contains("The law packs changed");
        assertThat(matter.deadline(NEW).getDueOn()).isEqualTo(LocalDate.parse("2026-11-27"));
    }

    @Test
    void isLeftWithAReasonOnlyAndNotProposedAgain() {
        compared();
        Browser attorney = Browser.as(matter.attorney);
        assertThat(attorney.post(page(change(ANSWER)) + "/leave", Map.of()).status())
                .isEqualTo(422);
        assertThat(attorney.post(page(change(ANSWER)) + "/leave", Map.of("reason", "Agreed with counsel"))
                        .status())
                .isEqualTo(303);
        forget();
        assertThat(compare()).isTrue();
        assertThat(changes())
                .filteredOn(each -> each.getRuleId().equals(ANSWER))
                .extracting(LawChangeRecord::getDecision)
                .containsExactly("left");
        assertThat(changes())
                .filteredOn(each -> each.getRuleId().equals(GONE))
                .extracting(LawChangeRecord::getDecision)
                .containsExactlyInAnyOrder("overtaken", null);
    }

    /** As if the matter had been compared with another version. */
    private void forget() {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration.dsl().execute("delete from deadlines.law_compared where matter_id = ?", matter.matterId);
        });
    }

    @Test
    void isNotShownToAStranger() {
        compared();
        var stranger = matter.firm.person("Petra Olm", "attorney");
        assertThat(Browser.as(stranger).get(page(change(ANSWER))).status()).isEqualTo(404);
        assertThat(Browser.as(stranger).get("/deadlines/law").body()).doesNotContain("Marchetti");
    }
}
