package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CountingBackward {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/counting-before.csv", useHeadersInDisplayName = true)
    void endsWhereTheTableSays(String count, String on, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count).on(on).due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void rollsToTheDayBeforeAWeekend() {
        assertThat(Ask.rule("count: 7 days before").on("Sat 2026-12-12").due()).isEqualTo("Fri 2026-12-04");
    }

    @Test
    void movesTowardTrialWhereDiscoveryEnds() {
        Ask cutoff = Ask.rule("count: 30 days before, counting: ccp-2016-060").at(Courts.CALIFORNIA);

        assertThat(cutoff.on("Mon 2026-12-28").due())
                .as("day 30 is Saturday 28 November; Cal. Code Civ. Proc. 2016.060 moves it closer to trial")
                .isEqualTo("Mon 2026-11-30");
    }

    @Test
    void movesTowardTrialWhereTheRuleItselfSaysSo() {
        assertThat(Ask.rule("count: 14 days before, roll: forward")
                        .on("Mon 2027-03-01")
                        .due())
                .isEqualTo("Tue 2027-02-16");
    }

    @Test
    void showsBothReadingsWhereNoTextMovesIt() {
        Ask notice = Ask.rule("count: 81 days before, counting: ccp-12").at(Courts.CALIFORNIA);

        assertThat(notice.on("Wed 2027-03-17").readings())
                .as("day 81 is Saturday 26 December 2026")
                .isEqualTo("Sat 2026-12-26, Thu 2026-12-24, Mon 2026-12-28");
        assertThat(notice.on("Wed 2027-03-17").reason(Reading.Role.SAFE)).isEqualTo("the court day before is safe");
        assertThat(notice.on("Mon 2027-03-15").readings()).isEqualTo("Thu 2026-12-24");
    }
}
