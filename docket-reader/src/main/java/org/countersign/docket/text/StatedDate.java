package org.countersign.docket.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.countersign.docket.Span;

/**
 * A date as a text states it.
 *
 * @param on the day
 * @param time the time of day that stands with it, where one does
 * @param from its first word, or that of a time before it
 * @param to the word after its last, time included
 * @param span its characters, time included
 * @param yearStated whether the text gives the year
 */
public record StatedDate(LocalDate on, Optional<LocalTime> time, int from, int to, Span span, boolean yearStated) {}
