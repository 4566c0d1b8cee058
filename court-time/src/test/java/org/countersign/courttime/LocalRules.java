package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class LocalRules {
    private static final Law LAW = SmallLaw.with(
            "id: general, cite: Fed. R. Civ. P. 99, jurisdiction: us-federal, count: 14 days before",
            "id: cand-7-3, cite: Civ. L.R. 7-3, jurisdiction: us-federal, courts: [cand], replaces: general, "
                    + "count: 21 days before");
    private static final Trigger EVENT = Trigger.of("event", Ask.day("Mon 2026-12-21"));

    private static List<String> rulesAt(Court court) {
        return new CourtTime(LAW)
                .questions(court, EVENT, Facts.NONE).stream()
                        .map(Question::rule)
                        .toList();
    }

    @Test
    void displaceTheGeneralRuleAtTheirCourt() {
        assertThat(rulesAt(Courts.CAND)).containsExactly("cand-7-3");
        assertThat(rulesAt(Courts.OHND)).containsExactly("general");
        assertThat(rulesAt(Courts.FEDERAL)).contains("general");
    }

    @Test
    void sayWhatTheyReplace() {
        assertThat(Ask.of(LAW, "cand-7-3").at(Courts.CAND).caveats(Caveat.Kind.REPLACES))
                .containsExactly("Civ. L.R. 7-3 stands here in place of Fed. R. Civ. P. 99.");
    }

    @Test
    void areNamedByTheGeneralRuleAtTheirCourtAlone() {
        assertThat(Ask.of(LAW, "general").at(Courts.CAND).caveats(Caveat.Kind.DISPLACED))
                .containsExactly("Civ. L.R. 7-3 displaces this rule here; see cand-7-3.");
        assertThat(Ask.of(LAW, "general").at(Courts.OHND).deadline().caveats())
                .noneMatch(caveat -> caveat.kind() == Caveat.Kind.DISPLACED);
    }
}
