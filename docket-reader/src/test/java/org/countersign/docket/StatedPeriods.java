package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.StatedPeriod.Direction;
import org.countersign.docket.StatedPeriod.Unit;
import org.junit.jupiter.api.Test;

/** Periods that an order states. */
class StatedPeriods {
    @Test
    void runFromTheOrderWhereItSaysSo() {
        assertThat(in("ORDER: plaintiff shall respond within fourteen (14) days of the entry of this Order."))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.amount()).isEqualTo(14);
                    assertThat(period.trigger()).isEqualTo("order-entered");
                    assertThat(period.direction()).isEqualTo(Direction.AFTER);
                });
    }

    @Test
    void runFromTheOrderWhereItNamesNothing() {
        assertThat(in("ORDER. Fee due within 30 days."))
                .singleElement()
                .extracting(StatedPeriod::trigger)
                .isEqualTo("order-entered");
    }

    @Test
    void runFromServiceWhereItSaysSo() {
        assertThat(in("ORDER: The answer is due no later than ninety days after service of the complaint."))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.amount()).isEqualTo(90);
                    assertThat(period.trigger()).isEqualTo("summons-served");
                });
    }

    @Test
    void countBackwardFromAHearing() {
        assertThat(in("ORDER: briefs shall be filed no later than 7 days before the hearing."))
                .singleElement()
                .extracting(StatedPeriod::direction)
                .isEqualTo(Direction.BEFORE);
    }

    @Test
    void countCourtDaysWhereItSaysBusinessDays() {
        assertThat(in("ORDER: objections within five business days of this order."))
                .singleElement()
                .extracting(StatedPeriod::unit)
                .isEqualTo(Unit.COURT_DAY);
    }

    @Test
    void lengthenAnEarlierOneWhereTheOrderExtendsIt() {
        assertThat(in("ORDER granting motion to extend time to file brief by 29-days, appellant brief now"
                        + " due 03/31/2026."))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.extension()).isTrue();
                    assertThat(period.trigger()).isEqualTo("previous-due-date");
                });
    }

    private static List<StatedPeriod> in(String text) {
        return EventReader.read(text, Optional.of(LocalDate.of(2026, 3, 2))).events().stream()
                .flatMap(event -> event.periods().stream())
                .toList();
    }
}
