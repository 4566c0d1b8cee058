package org.countersign.courttime.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Phrases {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "21 days after",
                "14 days before",
                "1 day after",
                "16 court days before",
                "1 court day after",
                "4 weeks after",
                "6 months after",
                "1 year after",
                "1 year 90 days after",
                "2 years 6 months after",
                "72 hours after",
                "0 days after",
                "stated before"
            })
    void ofACountPrintAsTheyAreRead(String text) {
        assertThat(Count.parse(text)).hasToString(text);
    }

    @Test
    void ofBusinessDaysMeanCourtDays() {
        assertThat(Count.parse("2 business days after")).isEqualTo(Count.parse("2 court days after"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21 days",
                "days after",
                "21 after",
                "-1 days after",
                "1.5 days after",
                "999999 days after",
                "21  days after",
                "21 moons after",
                "21 days since",
                "3 months and 2 days after",
                "5 court daze after",
                "5 court dayz after",
                "72 hourglasses after",
                ""
            })
    void ofACountAreRefusedWhereTheyAreNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end of day",
                "end of day in America/New_York",
                "clerk's closing",
                "at 10:00",
                "Monday next after at 10:00"
            })
    void ofAnEndPrintAsTheyAreRead(String text) {
        assertThat(Ends.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "at 25:00", "end of day in Atlantis", "Tuesday next after at 10:00", ""})
    void ofAnEndAreRefusedWhereTheyAreNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ends.parse(text));
    }

    @Test
    void ofShortPeriodsDrawTheLineWhereTheTextDoes() {
        assertThat(ShortPeriods.parse("fewer than 11 days"))
                .satisfies(eleven -> assertThat(eleven.includes(10)).isTrue())
                .satisfies(eleven -> assertThat(eleven.includes(11)).isFalse());
        assertThat(ShortPeriods.parse("5 days or fewer").includes(5)).isTrue();
        assertThat(ShortPeriods.parse("5 days or fewer").includes(6)).isFalse();
        assertThat(ShortPeriods.parse("exactly 2 days").includes(1)).isFalse();
        assertThat(ShortPeriods.parse("exactly 2 days").includes(2)).isTrue();
        assertThat(ShortPeriods.parse("none").includes(1)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ShortPeriods.parse("a few days"));
    }
}
