package org.countersign.law.plan;

import java.time.LocalDate;

/**
 * A deadline of the matter, for the steps that it pins.
 *
 * @param id the deadline's own id
 * @param rule the rule that computes it
 * @param on its safe day
 * @param own whether it is our own last day, rather than another's or a first day
 */
public record PlanDeadline(String id, String rule, LocalDate on, boolean own) {}
