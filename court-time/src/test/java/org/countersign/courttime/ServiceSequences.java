package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ServiceSequences {
    private static final Map<String, Court> COURTS = Map.of(
            "frcp-6", Courts.FEDERAL,
            "fla-jud-2-514", Courts.FLORIDA,
            "trcp-4", Courts.TEXAS,
            "gcl-20", Courts.NEW_YORK,
            "ccp-12", Courts.CALIFORNIA);

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/service-sequences.csv", useHeadersInDisplayName = true)
    void endWhereTheTableSays(
            String method,
            String table,
            String count,
            String service,
            String on,
            String due,
            String why,
            String source) {
        assertThat(Ask.rule("count: " + count + ", counting: " + method + ", service: " + table)
                        .at(COURTS.get(method))
                        .servedBy(service)
                        .on(on)
                        .due())
                .as(why + " (" + source + ")")
                .isEqualTo(due);
    }

    @Test
    void areTwoReadingsWhereTheTextLeftThemOpen() {
        Ask disputed = Ask.rule("count: 30 days after, service: frcp-6-d").servedBy("mail");

        assertThat(disputed.on("Thu 2004-10-21").readings())
                .as("day 30 is Saturday 20 November 2004: lengthened it is Tuesday; added to Monday it is Thanksgiving")
                .isEqualTo("Tue 2004-11-23, Tue 2004-11-23, Fri 2004-11-26");
        assertThat(disputed.on("Thu 2004-10-21").reason(Reading.Role.LATEST))
                .isEqualTo("the sequence was disputed until 2005");
    }

    @Test
    void doNotConcernARuleThatServiceDoesNotHelp() {
        assertThat(Ask.rule("count: 28 days after, service: none")
                        .servedBy("mail")
                        .on("Wed 2026-11-25")
                        .due())
                .isEqualTo("Wed 2026-12-23");
    }
}
