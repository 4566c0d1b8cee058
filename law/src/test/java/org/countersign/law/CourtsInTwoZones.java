package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Due;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Trigger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Courts whose divisions or counties lie in two zones: the zone belongs to the division. */
class CourtsInTwoZones {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TestFactory
    Stream<DynamicTest> placeEach() {
        return Table.ofResource("courts-in-two-zones.csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("court") + " " + row.get("place"), () -> {
                    assertThat(court(row.get("court")).zonesOf(List.of(row.get("place"))))
                            .extracting(zone -> zone.zone().getId())
                            .containsExactly(row.get("zone"));
                }));
    }

    @Test
    void endADayAtTheEarlierMomentWhereTheDivisionIsUnknown() {
        Outcome.Readings readings = (Outcome.Readings) answer("txwd", Facts.NONE);
        assertThat(zone(readings.prevailing().due())).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(zone(readings.in(Reading.Role.SAFE).due())).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(zone(readings.in(Reading.Role.LATEST).due())).isEqualTo(ZoneId.of("America/Denver"));
    }

    @Test
    void endADayInTheZoneOfTheDivisionThatIsStated() {
        Outcome.Deadline deadline = (Outcome.Deadline) answer("txwd", Facts.NONE.with("division", "El Paso"));
        assertThat(zone(deadline.due())).isEqualTo(ZoneId.of("America/Denver"));
    }

    private static Outcome answer(String court, Facts facts) {
        return new CourtTime(OwnLaw.BOOK.law())
                .answer(new Question("frcp-6-a-date", court(court), Trigger.of("date-fixed", DAY), facts));
    }

    private static Court court(String id) {
        return OwnLaw.BOOK.courts().court(id).orElseThrow();
    }

    private static ZoneId zone(Due due) {
        return ((Due.At) due).at().getZone();
    }
}
