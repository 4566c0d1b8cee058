package org.countersign.docket;

/**
 * A case of a court, as its paper names it.
 *
 * @param court the court's identifier, such as `txwb`; empty where the paper does not let it be known
 * @param number as printed, with office, kind and judges' initials where printed: `3:26-cv-00001-ABC`
 * @param title as printed; may be empty
 */
public record CourtCase(String court, String number, String title) {}
