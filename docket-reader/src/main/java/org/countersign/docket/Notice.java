package org.countersign.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A notice of electronic filing.
 *
 * @param title as printed: "Notice of Electronic Filing", "Notice of Bankruptcy Case Filing"
 * @param court the name of the court, as printed
 * @param enteredBy who entered the transaction, as printed; empty for the court's own staff where none is named
 * @param entered the day it was entered
 * @param enteredAt the time of day of that
 * @param zone the zone of that time, as printed: "CDT"; may be empty
 * @param filed the day it was filed
 * @param cases one or more
 * @param documents the documents it announces; may be empty
 * @param recipients how many addresses it was mailed to
 */
public record Notice(
        String title,
        String court,
        String enteredBy,
        Optional<LocalDate> entered,
        Optional<LocalTime> enteredAt,
        String zone,
        Optional<LocalDate> filed,
        List<NoticedCase> cases,
        List<NoticedDocument> documents,
        int recipients) {
    public Notice {
        cases = List.copyOf(cases);
        documents = List.copyOf(documents);
    }

    /** The same as dockets of one entry each, so that notices and dockets are read alike. */
    public List<Docket> dockets() {
        return cases.stream().map(this::docket).toList();
    }

    private Docket docket(NoticedCase noticed) {
        List<Attachment> attached = documents.stream()
                .map(document -> new Attachment("", document.description()))
                .toList();
        DocketEntry entry = new DocketEntry(noticed.entryNumber(), filed, entered, noticed.text(), attached);
        return new Docket(noticed.courtCase(), Optional.empty(), noticed.closed(), List.of(), List.of(entry));
    }
}
