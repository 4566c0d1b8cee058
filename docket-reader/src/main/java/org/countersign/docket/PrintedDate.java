package org.countersign.docket;

import java.time.LocalDate;

/**
 * A due date that the court printed. It is kept as printed, be it a Sunday, before its trigger or of a wrong year.
 *
 * @param what what is due, an id of the table of due things; `other` where the words are none of them
 * @param label the words that say what is due, as printed
 * @param on the day as printed
 * @param span where it stands, label and date
 * @param repeated whether the entry repeats it from an earlier one
 */
public record PrintedDate(String what, String label, LocalDate on, Span span, boolean repeated) {}
