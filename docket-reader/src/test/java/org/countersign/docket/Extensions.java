package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An extension runs from the previous due date, which another entry states. */
class Extensions {
    @Test
    void formAChainWhicheverWayTheDocketIsListed() {
        List<DocketEntry> entries = List.of(
                entry(
                        3,
                        "RULING LETTER SENT granting motion to extend time by 14 days: appellant brief now due"
                                + " 04/14/2026"),
                entry(
                        2,
                        "RULING LETTER SENT granting motion to extend time by 21 days: appellant brief now due"
                                + " 03/31/2026"),
                entry(1, "BRIEFING NOTICE ISSUED. Appellant brief due 03/10/2026"));
        List<EntryReading> readings = EventReader.read(docket(entries));
        assertThat(previous(readings.get(0))).contains(LocalDate.of(2026, 3, 31));
        assertThat(previous(readings.get(1))).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void takeTheDateThatTheStatedDaysCarryForwardAmongSeveralParties() {
        List<DocketEntry> entries = List.of(
                entry(1, "SUMMONS Returned Executed. Ada Roe served on 2/2/2026, answer due 2/23/2026."),
                entry(2, "SUMMONS Returned Executed. Bo Poe served on 2/9/2026, answer due 3/2/2026."),
                entry(3, "ORDER granting motion for extension of time by 14 days. Ada Roe answer due 3/9/2026."));
        assertThat(previous(EventReader.read(docket(entries)).get(2))).contains(LocalDate.of(2026, 2, 23));
    }

    @Test
    void stayOpenWhereNoEntryStatesThePreviousDate() {
        List<DocketEntry> entries =
                List.of(entry(1, "ORDER granting motion for extension of time. Ada Roe answer due 3/9/2026."));
        assertThat(previous(EventReader.read(docket(entries)).getFirst())).isEmpty();
    }

    private static Optional<LocalDate> previous(EntryReading reading) {
        return reading.events().stream()
                .filter(event -> event.type().equals("previous-due-date"))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private static DocketEntry entry(int day, String text) {
        return new DocketEntry("" + day, Optional.of(LocalDate.of(2026, 2, day)), Optional.empty(), text, List.of());
    }

    private static Docket docket(List<DocketEntry> entries) {
        return new Docket(
                new CourtCase("ca6", "26-1000", "Roe v. Poe"), Optional.empty(), Optional.empty(), List.of(), entries);
    }
}
