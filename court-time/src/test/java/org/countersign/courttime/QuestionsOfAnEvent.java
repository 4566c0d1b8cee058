package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class QuestionsOfAnEvent {
    private static final CourtTime COURT_TIME = new CourtTime(SmallLaw.with(
            "id: b-federal, jurisdiction: us-federal, count: 7 days after",
            "id: a-private, jurisdiction: us-federal, when: {defendant: private}, count: 21 days after",
            "id: a-united-states, jurisdiction: us-federal, when: {defendant: united-states}, count: 60 days after",
            "id: c-old, jurisdiction: us-federal, from: 2000-01-01, to: 2010-12-31, count: 5 days after",
            "id: d-california, jurisdiction: us-ca, count: 30 days after",
            "id: e-other, jurisdiction: us-federal, on: other-event, count: 30 days after",
            "id: f-stated, count: stated after"));
    private static final Trigger EVENT = Trigger.of("event", Ask.day("Mon 2026-11-23"));

    private static List<String> rules(Court court, Facts facts) {
        return COURT_TIME.questions(court, EVENT, facts).stream()
                .map(Question::rule)
                .toList();
    }

    @Test
    void areThoseOfTheJurisdictionInOrderOfTheirIds() {
        assertThat(rules(Courts.FEDERAL, Facts.NONE)).containsExactly("a-private", "a-united-states", "b-federal");
        assertThat(rules(Courts.CALIFORNIA, Facts.NONE)).containsExactly("d-california");
    }

    @Test
    void leaveOutWhatAStatedFactContradicts() {
        assertThat(rules(Courts.FEDERAL, Facts.NONE.with("defendant", "private")))
                .containsExactly("a-private", "b-federal");
    }

    @Test
    void includeAPeriodSetByOrderWhereItsLengthIsStated() {
        assertThat(rules(Courts.CALIFORNIA, Facts.NONE.with("period", "10 days")))
                .containsExactly("d-california", "f-stated");
    }
}
