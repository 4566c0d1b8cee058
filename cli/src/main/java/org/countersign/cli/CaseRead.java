package org.countersign.cli;

import java.util.List;
import java.util.Optional;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.EntryReading;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.reconciliation.Comparison;

/**
 * One case as read and computed.
 *
 * @param docket the docket, whole or in part
 * @param entries its entries in the order of the source
 */
record CaseRead(Docket docket, List<Entry> entries) {
    /**
     * One entry.
     *
     * @param entry as printed
     * @param reading what was recognised and what was not
     * @param events its events, computed
     */
    record Entry(DocketEntry entry, EntryReading reading, List<Event> events) {}

    /**
     * One event.
     *
     * @param event as recognised
     * @param deadlines what it starts
     * @param printed the dates that the court printed for it
     */
    record Event(DocketEvent event, List<Certificate> deadlines, List<Printed> printed) {}

    /**
     * A date that the court printed.
     *
     * @param date as printed
     * @param comparison with what the law gives; empty where no rule governs it: the court set it
     */
    record Printed(PrintedDate date, Optional<Comparison> comparison) {}

    /** How many stretches of text were not understood. */
    int unread() {
        return entries.stream().mapToInt(each -> each.reading().unread().size()).sum();
    }

    /** How many events were recognised. */
    int events() {
        return entries.stream().mapToInt(each -> each.events().size()).sum();
    }

    /** The comparisons of all printed dates that a rule governs. */
    List<Comparison> comparisons() {
        return entries.stream()
                .flatMap(entry -> entry.events().stream())
                .flatMap(event -> event.printed().stream())
                .flatMap(printed -> printed.comparison().stream())
                .toList();
    }
}
