package org.countersign.server.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is left to chance in the demo firm: the same seed gives the same judges, counsel and numbers. */
final class Chance {

    private static final Pattern DIGITS = Pattern.compile("\\{(d+)}");

    private final Random random;
    private final Map<String, List<String>> names;

    Chance(long seed) {
        random = new Random(seed);
        names = Sheet.rows("names").stream()
                .collect(Collectors.groupingBy(
                        row -> Sheet.cell(row, "kind"),
                        Collectors.mapping(row -> Sheet.cell(row, "name"), Collectors.toList())));
    }

    /** A name of a kind: judge, counsel, insurer, witness. */
    String name(String kind) {
        List<String> known = names.getOrDefault(kind, List.of());
        return known.get(random.nextInt(known.size()));
    }

    /** As many digits as the pattern has letters: {@code {ddd}}; the first is never zero. */
    String digits(String pattern) {
        return DIGITS.matcher(pattern).replaceAll(this::number);
    }

    /** Three small letters, as clerks sign. */
    String initials() {
        return random.ints(3, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String number(MatchResult match) {
        int places = match.group(1).length();
        int least = (int) Math.pow(10, places - 1);
        return String.valueOf(random.nextInt(least, least * 10));
    }
}
