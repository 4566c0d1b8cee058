package org.countersign.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a docket.
 *
 * @param number its number, as printed; empty for an entry without one
 * @param filed the day it was filed
 * @param entered the day the clerk entered it
 * @param text the docket text, whole
 * @param attachments what the text lists as attached
 */
public record DocketEntry(
        String number,
        Optional<LocalDate> filed,
        Optional<LocalDate> entered,
        String text,
        List<Attachment> attachments) {
    public DocketEntry {
        attachments = List.copyOf(attachments);
    }

    /** The day of the entry for counting: filed, else entered. */
    public Optional<LocalDate> day() {
        return filed.or(() -> entered);
    }
}
