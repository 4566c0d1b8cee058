package org.countersign.docket.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of months, whole and short. */
final class Months {
    private static final Map<String, Month> BY_NAME = byName();

    private Months() {}

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String whole = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            names.put(whole, month);
            names.put(whole.substring(0, 3), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    static Optional<Month> named(String lower) {
        return Optional.ofNullable(BY_NAME.get(lower));
    }
}
