package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class RulesOfParticularProceedings {
    private static final CourtTime COURT_TIME = new CourtTime(SmallLaw.with(
            "id: a-any, jurisdiction: us-federal, count: 7 days after",
            "id: b-civil, jurisdiction: us-federal, proceeding: civil, count: 7 days after",
            "id: c-criminal, jurisdiction: us-federal, proceeding: criminal, count: 7 days after",
            "id: d-narrow, jurisdiction: us-federal, narrow: true, count: 7 days after",
            "id: e-alone, jurisdiction: us-federal, on: other-event, proceeding: criminal, count: 7 days after"));

    private static List<String> rules(String event, Facts facts, CourtTime.Breadth breadth) {
        return COURT_TIME
                .questions(Courts.FEDERAL, Trigger.of(event, Ask.day("Mon 2026-11-23")), facts, breadth)
                .stream()
                .map(Question::rule)
                .toList();
    }

    @Test
    void areLeftOutWhereTheProceedingIsNotStated() {
        assertThat(rules("event", Facts.NONE, CourtTime.Breadth.USUAL)).containsExactly("a-any", "b-civil");
    }

    @Test
    void areOfferedWhereItIs() {
        assertThat(rules("event", Facts.NONE.with("proceeding", "criminal"), CourtTime.Breadth.USUAL))
                .containsExactly("a-any", "c-criminal");
    }

    @Test
    void areOfferedOnRequest() {
        assertThat(rules("event", Facts.NONE, CourtTime.Breadth.ALL))
                .containsExactly("a-any", "b-civil", "c-criminal", "d-narrow");
    }

    @Test
    void areOfferedWhereTheEventStartsNothingElse() {
        assertThat(rules("other-event", Facts.NONE, CourtTime.Breadth.USUAL)).containsExactly("e-alone");
    }
}
