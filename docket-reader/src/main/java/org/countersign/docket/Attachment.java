package org.countersign.docket;

/**
 * A document attached to an entry.
 *
 * @param number its number within the entry, as printed; may be empty
 * @param description what it is, as printed; may be empty
 */
public record Attachment(String number, String description) {}
