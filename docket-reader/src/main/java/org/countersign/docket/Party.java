package org.countersign.docket;

/**
 * A party of a case.
 *
 * @param name as printed
 * @param role as printed: "Plaintiff", "Debtor"; may be empty
 */
public record Party(String name, String role) {}
