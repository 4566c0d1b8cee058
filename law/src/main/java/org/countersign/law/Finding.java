package org.countersign.law;

/**
 * One thing wrong in a law file.
 *
 * @param file the file, relative to the law's folder
 * @param line the line, from 1; 0 where it concerns the whole file
 * @param sentence what is wrong and what to write instead
 */
public record Finding(String file, int line, String sentence) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + sentence;
    }
}
