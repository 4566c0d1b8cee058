package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class Refusals {
    private static final Ask ASK = Ask.rule("count: 21 days after");

    @Test
    void nameARuleThatIsNotHere() {
        assertThat(Ask.of(SmallLaw.with(), "frcp-99").refusal())
                .isEqualTo("There is no rule frcp-99 here; `rules list` names those that are.");
    }

    @Test
    void nameAnEventThatDoesNotStartTheRule() {
        assertThat(ASK.event("other-event").refusal())
                .isEqualTo("The Rule runs from event, not from other-event; state that event.");
    }

    @Test
    void nameAServiceMethodThatIsNotKnown() {
        assertThat(ASK.servedBy("pigeon").refusal())
                .startsWith("The service method pigeon is not known; use one of ")
                .endsWith(".");
    }

    @Test
    void nameAFactThatIsNotKnown() {
        assertThat(ASK.fact("weather", "rain").refusal())
                .isEqualTo("The fact weather is not known; see rules list --vocabulary for the facts that are.");
    }

    @Test
    void nameAValueThatAFactCannotHave() {
        assertThat(ASK.fact("role", "judge").refusal()).isEqualTo("The fact role is judge; it can be served, server.");
        assertThat(ASK.fact("represented", "maybe").refusal())
                .isEqualTo("The fact represented is maybe; it can be yes or no.");
        assertThat(ASK.fact("case-filed", "2026-02-30").refusal())
                .isEqualTo("The fact case-filed is 2026-02-30, which is not a date; write it like 2026-11-23.");
        assertThat(ASK.fact("closed", "2026-12-24,soon").refusal())
                .isEqualTo("The fact closed is soon, which is not a date; write it like 2026-11-23.");
        assertThat(ASK.fact("other-event", "yesterday").refusal())
                .isEqualTo("The fact other-event is yesterday, which is not a date; write it like 2026-11-23.");
        assertThat(ASK.fact("period", "soon").refusal()).startsWith("The fact period is soon, which is not a period;");
    }

    @Test
    void nameTheYearsOfTheCalendarThatAPeriodLeaves() {
        String sentence = "The calendar of federal law covers 2000-01-01..2035-12-31, and this period leaves it: "
                + "whether its last day is a holiday cannot be known.";

        assertThat(ASK.on("Thu 2035-12-20").refusal()).isEqualTo(sentence);
        assertThat(Ask.rule("count: 14 days before").on("Fri 2000-01-07").refusal())
                .isEqualTo(sentence);
        assertThat(Ask.rule("count: 99999 years after").on("Thu 2035-12-20").refusal())
                .isEqualTo(sentence);
        assertThat(Ask.rule("count: 90000 court days after")
                        .on("Thu 2035-12-20")
                        .refusal())
                .isEqualTo(sentence);
    }

    @Test
    void nameTheCourtWhoseCalendarIsNotHere() {
        assertThat(ASK.at(Courts.AGENCY).refusal())
                .isEqualTo("There is no calendar of the Agency here, so its court days cannot be counted.");
    }

    @Test
    void nameTheCourtWhoseWayOfCountingIsNotRecorded() {
        assertThat(Ask.rule("count: 10 days after, counting: of the court")
                        .at(Courts.AGENCY)
                        .refusal())
                .startsWith("How the Agency counts a period set by order is not recorded;");
    }

    @Test
    void nameTheJurisdictionThatAnotherCourtFollows() {
        assertThat(Ask.rule("jurisdiction: us-ca, count: 10 days after").refusal())
                .isEqualTo("the-rule is a rule of us-ca, and federal law follows us-federal; name a court or "
                        + "jurisdiction of us-ca.");
    }

    @Test
    void nameTheCourtOfALocalRule() {
        assertThat(Ask.rule("courts: [cand], count: 10 days after")
                        .at(Courts.OHND)
                        .refusal())
                .isEqualTo("The Rule is a rule of cand, not of ohnd; name that court, or a rule of ohnd.");
    }

    @Test
    void sayThatAStatedFactContradictsTheRule() {
        assertThat(Ask.rule("when: {defendant: [private, foreign]}, count: 21 days after")
                        .fact("defendant", "united-states")
                        .refusal())
                .isEqualTo("The Rule holds where defendant = private or foreign; stated is united-states.");
    }

    @Test
    void sayThatTheLengthOfAPeriodIsMissingOrRunsTheOtherWay() {
        Ask order = Ask.rule("count: stated after");

        assertThat(order.refusal()).isEqualTo("The length of the period is missing; state it (period=10 days).");
        assertThat(order.fact("period", "10 days before").refusal())
                .isEqualTo("The Rule counts after the event; the stated period is 10 days before.");
    }

    @Test
    void haveASentenceInBothLanguages() {
        Outcome.Refusal refusal = (Outcome.Refusal) ASK.fact("weather", "rain").outcome();

        assertThat(refusal.subject()).isEqualTo("weather");
        assertThat(refusal.sentence().es()).isEqualTo("El dato weather no se conoce; vea rules list --vocabulary.");
    }
}
