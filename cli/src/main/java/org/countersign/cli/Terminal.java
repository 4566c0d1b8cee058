package org.countersign.cli;

import java.util.ArrayList;
import java.util.List;

/** The terminal's width, and text that fits it. */
final class Terminal {
    private static final int USUAL = 100;

    private Terminal() {}

    /** The columns of the terminal; 100 where it does not say. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL : Math.clamp(Integer.parseInt(columns), 60, 200);
        } catch (NumberFormatException notANumber) {
            return USUAL;
        }
    }

    /** A text in lines of a width, each behind an indent. */
    static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > width) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }
}
