package org.countersign.docket.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** "fourteen", "twenty-one", "ninety" as numbers. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int each = 1; each < SMALL.size(); each++) {
            values.put(SMALL.get(each), each);
        }
        for (int each = 2; each < TENS.size(); each++) {
            values.put(TENS.get(each), each * 10);
        }
        return Map.copyOf(values);
    }

    /** The number a word names, from one to ninety. */
    static OptionalInt value(String lower) {
        Integer value = VALUES.get(lower);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
