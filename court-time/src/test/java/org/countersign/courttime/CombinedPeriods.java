package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class CombinedPeriods {
    private static final String FIRST =
            "{name: {en: after the first, es: tras el primero}, on: event, count: 21 days after, service: none}";
    private static final String SECOND =
            "{name: {en: after the second, es: tras el segundo}, on: other-event, count: 7 days after, service: none}";
    private static final String PERHAPS = SECOND.replace("service: none", "service: none, required: false");

    private static Ask combined(String how, String first, String second) {
        return Ask.rule("combine: " + how + ", on: [], limbs: [" + first + ", " + second + "]");
    }

    @Test
    void takeTheLaterWholePeriodNotTheLaterTrigger() {
        Ask later = combined("later-of", FIRST, SECOND)
                .fact("other-event", "2026-11-24")
                .on("Tue 2026-11-10");

        assertThat(later.due())
                .as("FED-111: both limbs end on Tuesday 1 December")
                .isEqualTo("Tue 2026-12-01");
        assertThat(later.fact("other-event", "2026-11-16").due()).isEqualTo("Tue 2026-12-01");
        assertThat(later.fact("other-event", "2026-12-02").due()).as("FED-112").isEqualTo("Wed 2026-12-09");
    }

    @Test
    void compareEndsThatHaveRolled() {
        Ask later = combined("later-of", FIRST, SECOND)
                .fact("other-event", "2026-11-21")
                .on("Sat 2026-11-07");

        assertThat(later.due()).as("28 November is Saturday in both").isEqualTo("Mon 2026-11-30");
    }

    @Test
    void takeTheEarlierWholePeriod() {
        Ask earlier = combined("earlier-of", FIRST, SECOND)
                .fact("other-event", "2026-11-25")
                .on("Tue 2026-11-10");

        assertThat(earlier.due()).isEqualTo("Tue 2026-12-01");
        assertThat(earlier.fact("other-event", "2026-11-16").due()).isEqualTo("Mon 2026-11-23");
    }

    @Test
    void takeTheOneWhoseEventIsGiven() {
        Ask either = combined("one-of", FIRST, SECOND);

        assertThat(either.on("Tue 2026-11-10").due()).isEqualTo("Tue 2026-12-01");
        assertThat(either.event("other-event").on("Tue 2026-11-10").due()).isEqualTo("Tue 2026-11-17");
        assertThat(either.on("Tue 2026-11-10").deadline().caveats()).isEmpty();
    }

    @Test
    void feedTheLimbWhoseEventIsTheTrigger() {
        Ask fromTheSecond =
                combined("later-of", FIRST, SECOND).event("other-event").fact("event", "2026-11-03");

        assertThat(fromTheSecond.on("Wed 2026-12-02").due()).isEqualTo("Wed 2026-12-09");
    }

    @Test
    void leaveOutAnOptionalLimbAndSaySo() {
        Ask alone = combined("later-of", FIRST, PERHAPS).on("Tue 2026-11-10");

        assertThat(alone.due()).isEqualTo("Tue 2026-12-01");
        assertThat(alone.caveats(Caveat.Kind.LIMB_LEFT_OUT))
                .containsExactly("Not counted, since other-event is not stated: after the second.");
        assertThat(alone.fact("other-event", "2026-12-02").due()).isEqualTo("Wed 2026-12-09");
    }

    @Test
    void refuseWithoutTheDateOfARequiredLimb() {
        assertThat(combined("later-of", FIRST, SECOND).on("Tue 2026-11-10").refusal())
                .isEqualTo("The Rule also needs the date of other-event; state it (other-event=2026-01-05).");
    }

    @Test
    void compareWithAFixedDateThatDoesNotRoll() {
        String fixed = "{name: {en: the date set before, es: la fecha anterior}, on: other-event, count: 0 days after, "
                + "service: none, roll: none}";
        Ask later = combined("later-of", FIRST, fixed)
                .fact("other-event", "2026-12-05")
                .on("Tue 2026-11-10");

        assertThat(later.due()).isEqualTo("Sat 2026-12-05");
    }
}
