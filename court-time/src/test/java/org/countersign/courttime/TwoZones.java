package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.junit.jupiter.api.Test;

class TwoZones {
    private static final Ask AT_TXWD =
            Ask.rule("count: 14 days after").at(Courts.TXWD).on("Mon 2026-11-02");

    @Test
    void useTheEarlierMomentWhereTheDivisionIsNotStated() {
        assertThat(AT_TXWD.dueAt()).isEqualTo("Mon 2026-11-16 23:59:59 -06:00");
        assertThat(AT_TXWD.dueAt(Reading.Role.SAFE)).isEqualTo("Mon 2026-11-16 23:59:59 -06:00");
        assertThat(AT_TXWD.dueAt(Reading.Role.LATEST)).isEqualTo("Mon 2026-11-16 23:59:59 -07:00");
    }

    @Test
    void sayWhy() {
        assertThat(AT_TXWD.reason(Reading.Role.LATEST))
                .isEqualTo("the division is not stated; if it lies in America/Denver the same clock time comes later");
    }

    @Test
    void areOneWhereTheDivisionIsStated() {
        assertThat(AT_TXWD.fact("division", "El Paso Division").dueAt()).isEqualTo("Mon 2026-11-16 23:59:59 -07:00");
        assertThat(AT_TXWD.fact("division", "Austin").dueAt()).isEqualTo("Mon 2026-11-16 23:59:59 -06:00");
        assertThat(AT_TXWD.fact("county", "El Paso County").dueAt()).isEqualTo("Mon 2026-11-16 23:59:59 -07:00");
        assertThat(AT_TXWD.fact("division", "Austin").outcome()).isInstanceOf(Outcome.Deadline.class);
    }
}
