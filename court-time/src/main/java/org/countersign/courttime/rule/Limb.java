package org.countersign.courttime.rule;

import org.countersign.courttime.Label;

/**
 * One of the periods that a rule combines.
 *
 * @param name what it is, "after receipt of the initial pleading"
 * @param computation the period
 * @param required whether its date must be known; else it is left out while its event has not happened
 */
public record Limb(Label name, Computation computation, boolean required) {}
