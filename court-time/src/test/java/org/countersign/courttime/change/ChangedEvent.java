package org.countersign.courttime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Law;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class ChangedEvent {
    private static final Law LAW = SmallLaw.with(
            "id: answer, jurisdiction: us-federal, when: {defendant: private}, count: 21 days after",
            "id: answer-us, jurisdiction: us-federal, when: {defendant: united-states}, count: 60 days after",
            "id: reply, jurisdiction: us-federal, count: 14 days after, service: frcp-6-d",
            "id: motion, jurisdiction: us-federal, on: other-event, count: 14 days after");
    private static final Trigger SERVED =
            Trigger.of("event", Ask.day("Mon 2026-11-23")).servedBy("personal");
    private static final Facts PRIVATE = Facts.NONE.with("defendant", "private");

    private static OpenDeadlines open() {
        CourtTime courtTime = new CourtTime(LAW);
        List<Docketed> docketed = courtTime.questions(Courts.CAND, SERVED, PRIVATE).stream()
                .map(question -> new Docketed(question.rule(), question, courtTime.examine(question)))
                .toList();
        return new OpenDeadlines(LAW, docketed);
    }

    @Test
    void movesTheDeadlinesThatItStarted() {
        Trigger corrected = Trigger.of("event", Ask.day("Tue 2026-11-24")).servedBy("personal");

        assertThat(open().after(Courts.CAND, SERVED, corrected, PRIVATE))
                .hasSize(2)
                .hasOnlyElementsOfType(Effect.Moved.class);
    }

    @Test
    void movesOnlyWhatServiceHelpsWhereTheMethodWasWrong() {
        assertThat(open().after(Courts.CAND, SERVED, SERVED.servedBy("mail"), PRIVATE))
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Moved.class,
                        moved -> assertThat(moved.before().id()).isEqualTo("reply"));
    }

    @Test
    void letsFallAndAppearWhatAnotherDefendantMeans() {
        Facts unitedStates = Facts.NONE.with("defendant", "united-states");

        assertThat(open().after(Courts.CAND, SERVED, SERVED, unitedStates))
                .hasSize(2)
                .anyMatch(effect ->
                        effect instanceof Effect.Fell fell && fell.before().id().equals("answer"))
                .anyMatch(effect -> effect instanceof Effect.Appeared appeared
                        && appeared.question().rule().equals("answer-us"));
    }

    @Test
    void touchesNothingAtAnotherCourt() {
        assertThat(open().after(Courts.OHND, SERVED, SERVED, Facts.NONE.with("defendant", "foreign")))
                .noneMatch(effect -> effect instanceof Effect.Fell);
    }

    @Test
    void touchesNothingWhereNothingChanged() {
        assertThat(open().after(Courts.CAND, SERVED, SERVED, PRIVATE)).isEmpty();
    }
}
