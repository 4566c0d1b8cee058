package org.countersign.courttime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a case beside the trigger: facts of the vocabulary by name, and further events with their dates.
 *
 * @param values texts as stated; dates like 2026-11-23, several divided by commas
 */
public record Facts(SortedMap<String, String> values) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(new TreeMap<>());

    public Facts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Facts by name. */
    public static Facts of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Facts(new TreeMap<>(values));
    }

    /** These facts and one more. */
    public Facts with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The date under a name; empty where there is none. {@link DateTimeParseException} where it is not a date. */
    public Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    /** The dates under a name. {@link DateTimeParseException} where one is not a date. */
    public List<LocalDate> dates(String name) {
        List<LocalDate> dates = new ArrayList<>();
        text(name).ifPresent(text -> {
            for (String each : text.split(",", -1)) {
                dates.add(LocalDate.parse(each.strip()));
            }
        });
        return dates;
    }
}
