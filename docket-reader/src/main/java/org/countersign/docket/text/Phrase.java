package org.countersign.docket.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A few words as the tables write them: {@code answer* due by?}. A word may have others in its place
 * ({@code no/not later than}), an open ending ({@code object*}), be left out ({@code by?}); {@code ...} stands for up to
 * ten words, {@code #} for a number. Matching tries at most ten lengths for each {@code ...}, so its work is bounded.
 */
public final class Phrase {
    private static final int LONGEST_GAP = 10;

    private final String written;
    private final List<Part> parts;

    private Phrase(String written, List<Part> parts) {
        this.written = written;
        this.parts = parts;
    }

    /** Reads a phrase. {@link IllegalArgumentException} where it is empty or has more than three gaps. */
    public static Phrase parse(String written) {
        List<Part> parts = new ArrayList<>();
        for (String word : written.strip().split(" +", -1)) {
            parts.add(part(word));
        }
        long gaps = parts.stream().filter(Gap.class::isInstance).count();
        if (written.isBlank() || gaps > 3) {
            throw new IllegalArgumentException("a phrase has words and at most three gaps, unlike `" + written + "`");
        }
        return new Phrase(written, List.copyOf(parts));
    }

    private static Part part(String word) {
        if (word.equals("...")) {
            return new Gap();
        }
        boolean optional = word.endsWith("?");
        String bare = optional ? word.substring(0, word.length() - 1) : word;
        List<String> stems = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        for (String each : bare.split("/", -1)) {
            if (each.endsWith("*")) {
                stems.add(each.substring(0, each.length() - 1));
            } else {
                wholes.add(each);
            }
        }
        return new Choice(Set.copyOf(wholes), List.copyOf(stems), optional);
    }

    /** The words a match may begin with. */
    Edge first() {
        Edge edge = new Edge(new HashSet<>(), new ArrayList<>());
        int at = 0;
        while (at < parts.size() && edge.add(parts.get(at))) {
            at++;
        }
        return edge;
    }

    /** The words a match may end with. */
    Edge last() {
        Edge edge = new Edge(new HashSet<>(), new ArrayList<>());
        int at = parts.size() - 1;
        while (at >= 0 && edge.add(parts.get(at))) {
            at--;
        }
        return edge;
    }

    /** Whether it has words left open. */
    public boolean hasGap() {
        return parts.stream().anyMatch(Gap.class::isInstance);
    }

    /** The word after the match that begins at a word, as far as it reaches before a limit; -1 where none begins there. */
    public int endOfMatchAt(Words words, int from, int limit) {
        return match(words, from, limit, 0);
    }

    /** The first match between two words as {first, after last}; {-1, -1} where there is none. */
    public int[] find(Words words, int from, int limit) {
        for (int at = from; at < limit; at++) {
            int end = endOfMatchAt(words, at, limit);
            if (end > at) {
                return new int[] {at, end};
            }
        }
        return new int[] {-1, -1};
    }

    /** Whether the phrase occurs between two words. */
    public boolean isIn(Words words, int from, int limit) {
        return find(words, from, limit)[0] >= 0;
    }

    /** The first word of the match that ends just before a word and begins at the floor or later; -1 if there is none. */
    public int startOfMatchBefore(Words words, int floor, int end) {
        return matchBack(words, floor, end, parts.size() - 1);
    }

    private int match(Words words, int at, int limit, int part) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case Gap gap -> matchAfterGap(words, at, limit, part + 1);
            case Choice choice -> {
                int taken =
                        at < limit && choice.takes(words.at(at).lower()) ? match(words, at + 1, limit, part + 1) : -1;
                yield taken < 0 && choice.optional() ? match(words, at, limit, part + 1) : taken;
            }
        };
    }

    private int matchAfterGap(Words words, int at, int limit, int part) {
        for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped <= limit; skipped++) {
            int end = match(words, at + skipped, limit, part);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int matchBack(Words words, int floor, int end, int part) {
        if (part < 0) {
            return end;
        }
        return switch (parts.get(part)) {
            case Gap gap -> matchBackOverGap(words, floor, end, part - 1);
            case Choice choice -> {
                boolean takes = end > floor && choice.takes(words.at(end - 1).lower());
                int taken = takes ? matchBack(words, floor, end - 1, part - 1) : -1;
                yield taken < 0 && choice.optional() ? matchBack(words, floor, end, part - 1) : taken;
            }
        };
    }

    private int matchBackOverGap(Words words, int floor, int end, int part) {
        for (int skipped = 0; skipped <= LONGEST_GAP && end - skipped >= floor; skipped++) {
            int start = matchBack(words, floor, end - skipped, part);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return written;
    }

    /**
     * The words that may stand at one end of a match.
     *
     * @param words whole ones
     * @param stems beginnings of others; the empty one stands for any word
     */
    record Edge(Set<String> words, List<String> stems) {
        /** Adds a part; whether the next one may stand at the edge too. */
        private boolean add(Part part) {
            return switch (part) {
                case Gap gap -> {
                    stems.add("");
                    yield false;
                }
                case Choice choice -> {
                    words.addAll(choice.wholes());
                    stems.addAll(choice.stems());
                    if (choice.wholes().contains("#")) {
                        stems.add("");
                    }
                    yield choice.optional();
                }
            };
        }

        boolean isOpen() {
            return !stems.isEmpty();
        }

        boolean mayBe(String word) {
            return words.contains(word) || stems.stream().anyMatch(word::startsWith);
        }
    }

    private sealed interface Part {}

    private record Gap() implements Part {}

    private record Choice(Set<String> wholes, List<String> stems, boolean optional) implements Part {
        boolean takes(String word) {
            if (wholes.contains(word) || (wholes.contains("#") && Character.isDigit(word.charAt(0)))) {
                return true;
            }
            for (String stem : stems) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }
    }
}
