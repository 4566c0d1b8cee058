package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CountingAfter {
    @ParameterizedTest
    @CsvFileSource(resources = "/tables/counting-after.csv", useHeadersInDisplayName = true)
    void endsWhereTheTableSays(String count, String on, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count).on(on).due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void endsWithTheLastSecondOfTheCourtsDay() {
        assertThat(Ask.rule("count: 21 days after")
                        .at(Courts.CAND)
                        .on("Thu 2026-11-05")
                        .dueAt())
                .isEqualTo("Mon 2026-11-30 23:59:59 -08:00");
    }

    @Test
    void endsWithTheClerksClosingForPaper() {
        Ask paper = Ask.rule("count: 21 days after")
                .at(Courts.CAND)
                .fact("filing", "paper")
                .on("Mon 2026-11-09");

        assertThat(paper.dueAt()).isEqualTo("Mon 2026-11-30");
        assertThat(paper.deadline().cutoff().sentence().en())
                .isEqualTo("the clerk's scheduled closing, which is not recorded here");
    }

    @Test
    void countsAFirstPeriodWithoutMovingItsEnd() {
        Ask afterPresumedReceipt =
                Ask.rule("preceded-by: 5 days after, count: 60 days after").on("Tue 2026-11-24");

        assertThat(afterPresumedReceipt.due())
                .as("five days end on Sunday 29 November, sixty more on Thursday 28 January")
                .isEqualTo("Thu 2027-01-28");
    }

    @Test
    void movesTheDayBeforeItRollsWhereTheTextSaysBefore() {
        assertThat(Ask.rule("count: 180 days after, shift: 1 day earlier")
                        .on("Mon 2026-11-16")
                        .due())
                .as("day 180 is Saturday 15 May 2027; a day earlier is Friday")
                .isEqualTo("Fri 2027-05-14");
    }
}
