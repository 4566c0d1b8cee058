package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class RuleVersions {
    private static final String TWO =
            "versions: [{to: 2009-11-30, count: 20 days after}, " + "{from: 2009-12-01, count: 21 days after}]";

    @Test
    void changeWithTheDayOfTheTrigger() {
        Ask answer = Ask.rule(TWO);

        assertThat(answer.on("Mon 2009-11-30").due()).isEqualTo("Mon 2009-12-21");
        assertThat(answer.on("Tue 2009-12-01").due()).isEqualTo("Tue 2009-12-22");
    }

    @Test
    void changeWithTheDayTheCaseWasFiled() {
        Ask byCase = Ask.rule("selected-by: case-filed, " + TWO).on("Mon 2026-11-23");

        assertThat(byCase.fact("case-filed", "2009-11-30").due()).isEqualTo("Mon 2026-12-14");
        assertThat(byCase.fact("case-filed", "2009-12-01").due()).isEqualTo("Mon 2026-12-14");
        assertThat(byCase.on("Tue 2026-11-24").fact("case-filed", "2009-11-30").due())
                .isEqualTo("Mon 2026-12-14");
        assertThat(byCase.on("Tue 2026-11-24").fact("case-filed", "2009-12-01").due())
                .isEqualTo("Tue 2026-12-15");
    }

    @Test
    void changeWithTheDayTheMotionWasFiled() {
        Ask byMotion = Ask.rule("selected-by: motion-filed, " + TWO).on("Tue 2026-11-24");

        assertThat(byMotion.fact("motion-filed", "2009-11-30").due()).isEqualTo("Mon 2026-12-14");
        assertThat(byMotion.fact("motion-filed", "2026-11-02").due()).isEqualTo("Tue 2026-12-15");
    }

    @Test
    void areRefusedWithoutTheDateThatSelectsThem() {
        assertThat(Ask.rule("selected-by: case-filed, " + TWO).refusal())
                .isEqualTo("Which text of the-rule governs depends on case-filed; state it (case-filed=2026-01-05).");
    }

    @Test
    void areRefusedBeforeTheirFirstDay() {
        assertThat(Ask.rule("from: 2020-01-01, to: 2020-12-31, count: 10 days after")
                        .on("Thu 2019-12-05")
                        .refusal())
                .isEqualTo("No text of the-rule is recorded that was in force on 2019-12-05 (recorded: "
                        + "2020-01-01..2020-12-31); an attorney must find the text of that day.");
    }

    @Test
    void ofTheCountingMethodChangeWithTheTriggerToo() {
        Ask ask = Ask.rule("count: 10 days after");

        assertThat(ask.on("Mon 2009-11-30").due()).as("ten court days").isEqualTo("Mon 2009-12-14");
        assertThat(ask.on("Tue 2009-12-01").due()).as("ten days").isEqualTo("Fri 2009-12-11");
        assertThat(ask.on("Mon 1985-07-01").refusal())
                .isEqualTo(
                        "No text of frcp-6 is recorded that was in force on 1985-07-01; an attorney must find the old text.");
    }

    @Test
    void ofATableOfServiceDaysMustBeRecorded() {
        assertThat(Ask.rule("count: 10 days after, service: frcp-6-d")
                        .servedBy("mail")
                        .on("Fri 2001-11-30")
                        .refusal())
                .startsWith("No text of frcp-6-d is recorded that was in force on 2001-11-30");
    }
}
