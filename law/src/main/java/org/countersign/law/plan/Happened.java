package org.countersign.law.plan;

import java.time.LocalDate;

/**
 * An event of the docket that happened on the matter.
 *
 * @param id the docket event's own id: the same event given twice is one
 * @param event its id in the vocabulary
 * @param on its day
 */
public record Happened(String id, String event, LocalDate on) {}
