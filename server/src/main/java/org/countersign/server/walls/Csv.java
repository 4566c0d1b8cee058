package org.countersign.server.walls;

/** A cell of a CSV file (RFC 4180) that a spreadsheet never takes for a formula. */
final class Csv {

    private Csv() {}

    static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
