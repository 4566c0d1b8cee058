package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.List;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.matters.LimitationDates;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/** The limitation date that intake calendars. */
class LimitationAtIntake {

    private final DocketedMatter matter = new DocketedMatter("Fall at the depot");

    @Test
    void isTheEarliestThatMayRunAndWaitsForAnAttorney() {
        happened("2026-06-01");
        assertThat(limitations()).hasSize(1);
        DeadlineRecord earliest = limitations().getFirst();
        assertThat(earliest.getInForceOn()).isBeforeOrEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(earliest.getIsLimitation()).isTrue();
        assertThat(earliest.getNeedsAttorney()).isEqualTo("limitation");
    }

    @Test
    void isAddedOnceForTheSameFacts() {
        happened("2026-06-01");
        happened("2026-06-01");
        assertThat(limitations()).hasSize(1);
    }

    @Test
    void isNotCalendaredWithoutADayOfTheIncident() {
        calendar();
        assertThat(limitations()).isEmpty();
    }

    private void happened(String on) {
        RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "incident stated",
                        database -> database.update(MATTER)
                                .set(MATTER.INCIDENT_ON, LocalDate.parse(on))
                                .set(MATTER.JURISDICTION, "us-ca")
                                .set(MATTER.PRACTICE_AREA, "personal-injury")
                                .setNull(MATTER.COURT_ID)
                                .where(MATTER.MATTER_ID.eq(matter.matterId))
                                .execute());
        calendar();
    }

    private void calendar() {
        RunningWorkspace.transactions().as(matter.attorney, "intake", database -> {
            RunningWorkspace.bean(LimitationDates.class).calendar(database, matter.attorney, matter.matterId);
            return matter.matterId;
        });
    }

    private List<DeadlineRecord> limitations() {
        return RunningWorkspace.transactions()
                .as(
                        matter.attorney,
                        "looking",
                        database -> database.selectFrom(DEADLINE)
                                .where(DEADLINE.MATTER_ID.eq(matter.matterId))
                                .fetch());
    }
}
