package org.countersign.courttime.tree;

/**
 * One thing wrong in a law file, in a sentence that says what to write instead.
 *
 * @param line the line, from 1; 0 where it concerns the whole
 * @param sentence what is wrong and what to write
 */
public record Defect(int line, String sentence) {}
