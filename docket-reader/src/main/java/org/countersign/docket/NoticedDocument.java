package org.countersign.docket;

/**
 * A document that a notice announces.
 *
 * @param description as printed, such as "Main Document"; may be empty
 * @param filename the name under which it was uploaded; may be empty
 */
public record NoticedDocument(String description, String filename) {}
