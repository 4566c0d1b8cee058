package org.countersign.docket.text;

import java.time.LocalDate;

/**
 * The words that make a date.
 *
 * @param on the day
 * @param from its first word
 * @param to the word after its last
 * @param yearStated whether the text gives the year
 */
record DateWords(LocalDate on, int from, int to, boolean yearStated) {}
