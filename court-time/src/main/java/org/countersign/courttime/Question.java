package org.countersign.courttime;

/**
 * What is asked: one rule, at one court, from one trigger, with what is known of the case.
 *
 * @param rule the rule's id
 * @param court the court, or the jurisdiction alone
 * @param trigger the event that starts the period
 * @param facts what else is known
 */
public record Question(String rule, Court court, Trigger trigger, Facts facts) {}
