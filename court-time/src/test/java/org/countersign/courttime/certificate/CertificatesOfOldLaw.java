package org.countersign.courttime.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class CertificatesOfOldLaw {
    private static final String TWO =
            "versions: [{to: 2009-11-30, count: 20 days after}, {from: 2009-12-01, count: 21 days after}]";

    private static Verification.Result verified(Ask ask) {
        return Verification.of(JsonTree.of(ask.certificate().canonical()));
    }

    private static void assertAgrees(Ask ask) {
        assertThat(verified(ask))
                .isInstanceOfSatisfying(
                        Verification.Result.Computed.class,
                        computed -> assertThat(computed.verification().agrees()).isTrue());
    }

    @Test
    void agreeWhereTheOldTextRecordsNoFirstDay() {
        assertAgrees(Ask.rule(TWO).on("Mon 2009-11-02"));
    }

    @Test
    void agreeWhereTheCaseSelectsTheText() {
        String selected =
                "selected-by: case-filed, versions: [{from: 2000-01-01, to: 2009-11-30, count: 20 days after}, "
                        + "{from: 2009-12-01, count: 21 days after}]";

        assertAgrees(Ask.rule(selected).fact("case-filed", "2009-11-02"));
    }

    @Test
    void agreeWhereTwoPeriodsFallUnderTwoTextsOfTheirMethod() {
        assertAgrees(Ask.rule("combine: later-of, on: [], limbs: ["
                        + "{name: {en: one, es: uno}, on: event, count: 21 days after, service: none}, "
                        + "{name: {en: two, es: dos}, on: other-event, count: 9 court days after, service: none}]")
                .fact("other-event", "2009-12-01")
                .on("Mon 2009-11-30"));
    }

    @Test
    void agreeWhereSeveralConditionsAreOpen() {
        assertAgrees(
                Ask.rule(
                        "when: {role: served, defendant: private, represented: yes, filing: electronic}, count: 21 days after"));
    }

    @Test
    void agreeWhereTheOrderStatesThePeriod() {
        assertAgrees(Ask.rule("count: stated after, counting: of the court")
                .at(Courts.CAND)
                .fact("period", "10 days"));
    }

    @Test
    void sayHowLongAStatedShortPeriodIs() {
        Ask stated = Ask.rule("count: stated after").fact("period", "6 days").on("Fri 2007-11-16");

        assertThat(Print.lines(stated.certificate(), Locale.US)).anyMatch(line -> line.contains("Count 6 days after"));
    }
}
