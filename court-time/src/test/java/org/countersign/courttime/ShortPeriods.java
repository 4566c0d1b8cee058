package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShortPeriods {
    private static final Map<String, Court> COURTS = Map.of(
            "frcp-6", Courts.FEDERAL,
            "fla-jud-2-514", Courts.FLORIDA,
            "trcp-4", Courts.TEXAS,
            "gcl-20", Courts.NEW_YORK,
            "ccp-12", Courts.CALIFORNIA);

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/short-periods.csv", useHeadersInDisplayName = true)
    void endWhereTheTableSays(String method, String count, String on, String due, String why, String source) {
        assertThat(Ask.rule("count: " + count + ", counting: " + method)
                        .at(COURTS.get(method))
                        .on(on)
                        .due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void areNeverThoseInWeeks() {
        assertThat(Ask.rule("count: 1 week after").on("Fri 2007-11-16").due())
                .as("Fed. R. Civ. P. 6(a) until 2009 spoke of periods in days")
                .isEqualTo("Fri 2007-11-23");
    }

    @Test
    void areMeasuredByThePeriodThatAnOrderStates() {
        assertThat(Ask.rule("count: stated after, counting: fla-jud-2-514")
                        .at(Courts.FLORIDA)
                        .fact("period", "6 days")
                        .on("Thu 2026-11-05")
                        .due())
                .isEqualTo("Mon 2026-11-16");
    }
}
