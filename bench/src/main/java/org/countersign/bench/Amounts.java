package org.countersign.bench;

import java.util.Locale;

/** Times and sizes with three digits and the unit that fits. */
final class Amounts {
    private Amounts() {}

    static String time(double nanoseconds) {
        if (nanoseconds < 1_000) {
            return digits(nanoseconds) + " ns";
        }
        return nanoseconds < 1_000_000 ? digits(nanoseconds / 1_000) + " µs" : digits(nanoseconds / 1_000_000) + " ms";
    }

    static String bytes(double bytes) {
        return bytes < 0.01 ? "0 B" : digits(bytes) + " B";
    }

    private static String digits(double value) {
        if (value == Math.rint(value) && value < 1_000) {
            return String.valueOf((int) value);
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
