package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.schema.deadlines.Tables;
import org.countersign.server.docket.Consequence;
import org.countersign.server.docket.Consequence.Kind;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/** What events do to the deadlines of a matter in N.D. Cal., by the rules of this build. */
class DeadlinesOfAnEvent {

    private static final String ANSWER = "frcp-12-a-1-A-i";
    private static final Map<String, String> PRIVATE = Map.of("defendant", "private");

    private final DocketedMatter matter = new DocketedMatter("Ferrer v. Lanternworks");
    private final DocketEvent served = matter.event("summons-served", "2026-11-05", PRIVATE);

    @Test
    void theSafeReadingOfTheAnswerIsInForceUntilAnAttorneyDecides() {
        matter.accept(served);
        var answer = matter.deadline(ANSWER);
        assertThat(answer.getDueOn()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(answer.getInForceOn()).isEqualTo(LocalDate.parse("2026-11-27"));
        assertThat(answer.getInForceReading()).isEqualTo("safe");
        assertThat(Json.readings(answer.getReadings()))
                .extracting(KeptReading::role)
                .containsExactly("prevailing", "safe", "latest");
        assertThat(answer.getZone()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void theInternalTimeLiesTwoCourtDaysAhead() {
        matter.accept(served);
        assertThat(matter.deadline(ANSWER).getInternalDueAt()).isEqualTo(Instant.parse("2026-11-25T01:00:00Z"));
    }

    @Test
    void aPreviewSaysTheSameAndWritesNothing() {
        var preview = matter.preview(new EventChange.Accepted(served));
        assertThat(matter.deadlines(ANSWER)).isEmpty();
        assertThat(matter.accept(served)).isEqualTo(preview);
    }

    @Test
    void anAnswerPeriodNeedsASecondPersonAndItsNoteSaysWhyReadingsDiffer() {
        Consequence answer = of(matter.accept(served), ANSWER);
        assertThat(answer.needsSecondPerson()).isTrue();
        assertThat(answer.note().orElseThrow().es()).isNotBlank();
    }

    @Test
    void aCorrectedDayMovesTheDeadlineAndRaisesItsSequence() {
        matter.accept(served);
        DocketEvent later = served.enteredAgain(LocalDate.parse("2026-11-12"), Optional.empty());
        Consequence moved = of(matter.apply(new EventChange.Corrected(later, served)), ANSWER);
        assertThat(moved.kind()).isEqualTo(Kind.MOVES);
        assertThat(moved.was()).contains(LocalDate.parse("2026-11-27"));
        assertThat(moved.becomes()).contains(LocalDate.parse("2026-12-03"));
        assertThat(matter.deadlines(ANSWER)).hasSize(1);
        assertThat(matter.deadline(ANSWER).getSequence()).isEqualTo(1);
        assertThat(matter.deadline(ANSWER).getInForceOn()).isEqualTo(LocalDate.parse("2026-12-03"));
    }

    @Test
    void applyingTheSameAgainMovesNothing() {
        matter.accept(served);
        assertThat(matter.apply(new EventChange.Corrected(served, served)))
                .extracting(Consequence::kind)
                .containsOnly(Kind.STAYS);
        assertThat(matter.deadline(ANSWER).getSequence()).isZero();
    }

    @Test
    void aWithdrawnEventLetsItsDeadlinesFallAndKeepsThemWithTheReason() {
        matter.accept(served);
        assertThat(matter.apply(new EventChange.Withdrawn(served)))
                .extracting(Consequence::kind)
                .containsOnly(Kind.FALLS);
        assertThat(matter.deadline(ANSWER).getState()).isEqualTo("fallen");
        assertThat(matter.deadline(ANSWER).getFallenBecause())
                .contains("no longer counts")
                .contains("ya no cuenta");
    }

    @Test
    void anEntryThatASecondPersonDoubtsKeepsBothDatesInForceUntilItIsSettled() {
        matter.accept(served);
        DocketEvent second = served.enteredAgain(LocalDate.parse("2026-11-03"), Optional.empty());
        matter.apply(new EventChange.Doubted(served, second));
        assertThat(matter.deadlines(ANSWER))
                .extracting(each -> each.getInForceOn() + " " + each.getState() + " " + each.getFromSecondEntry())
                .containsExactlyInAnyOrder("2026-11-27 open false", "2026-11-24 open true");
        matter.apply(new EventChange.Settled(second, true));
        assertThat(matter.deadlines(ANSWER))
                .extracting(each -> each.getState() + " " + each.getFromSecondEntry())
                .containsExactlyInAnyOrder("fallen false", "open false");
    }

    @Test
    void aDoubtSettledForTheFirstEntryLetsTheSecondOnesFall() {
        matter.accept(served);
        DocketEvent second = served.enteredAgain(LocalDate.parse("2026-11-03"), Optional.empty());
        matter.apply(new EventChange.Doubted(served, second));
        matter.apply(new EventChange.Settled(served, false));
        assertThat(matter.deadlines(ANSWER))
                .extracting(each -> each.getState())
                .containsExactlyInAnyOrder("open", "fallen");
    }

    @Test
    void aMatterWithoutCourtRefusesWithASentenceThatStaysVisible() {
        matter.place(null, null);
        Consequence refused = matter.accept(served).getFirst();
        assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refused.note().orElseThrow().en()).contains("name one");
        assertThat(refusals()).containsExactly("court");
        matter.place("cand", "us-federal");
        matter.apply(new EventChange.Corrected(served, served));
        assertThat(refusals()).isEmpty();
        assertThat(matter.deadline(ANSWER).getState()).isEqualTo("open");
    }

    @Test
    void withoutACourtTheJurisdictionGivesADayWithoutMoment() {
        matter.place(null, "us-federal");
        matter.accept(served);
        assertThat(matter.deadline(ANSWER).getDueAt()).isNull();
        assertThat(matter.deadline(ANSWER).getZone()).isNull();
    }

    @Test
    void aCombinedPeriodFollowsTheOtherEventOfTheMatter() {
        DocketEvent petition = matter.event("hearing-set", "2027-02-18", Map.of());
        matter.accept(petition);
        List<Consequence> both = matter.accept(matter.event("motion-filed", "2026-12-01", Map.of()));
        assertThat(both).isNotEmpty();
        assertThat(both).extracting(Consequence::ruleId).doesNotHaveDuplicates();
    }

    @Test
    void everyDeadlineIsComputedAgainFromItsCertificate() {
        matter.accept(served);
        String body = RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "looking",
                        database -> database.select(Tables.CERTIFICATE.BODY)
                                .from(Tables.CERTIFICATE)
                                .where(Tables.CERTIFICATE.SHA256.eq(
                                        matter.deadline(ANSWER).getCertificateSha256()))
                                .fetchSingle(Tables.CERTIFICATE.BODY));
        assertThat(body).contains("\"2026-11-05\"").contains(ANSWER);
    }

    private List<String> refusals() {
        return RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "looking",
                        database -> database.select(Tables.REFUSAL.SUBJECT)
                                .from(Tables.REFUSAL)
                                .where(Tables.REFUSAL.MATTER_ID.eq(matter.matterId))
                                .fetch(Tables.REFUSAL.SUBJECT));
    }

    private static Consequence of(List<Consequence> all, String rule) {
        return all.stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
