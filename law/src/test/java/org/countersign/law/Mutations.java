package org.countersign.law;

import java.util.List;
import java.util.SplittableRandom;

/** Texts made from true ones by a few random edits. The same seed makes the same texts. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "\n",
            "\n  - ",
            "? ",
            "&a ",
            "*a",
            "|\n",
            ">-\n",
            "!!binary ",
            "%YAML 1.3\n",
            "---\n",
            "\t",
            "\"",
            "'",
            "#",
            "\u0000",
            "\uD83D",
            "\uFEFF",
            "é",
            "99999999999999",
            "-1",
            "0",
            "2147483647",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "February 30",
            "day after day after May 1",
            "Monday after last Friday of May",
            "99999 court days before",
            "0 days after",
            "stated after",
            "fewer than 99999 days",
            "at 24:00",
            "unknown",
            "true",
            "versions: [{}]",
            "limbs: [{}]",
            "alternatives: [{}]",
            "0001-9999",
            "America/Chicago",
            "of the court",
            "any");

    private final List<String> corpus;
    private final SplittableRandom random;

    Mutations(List<String> corpus, long seed) {
        this.corpus = List.copyOf(corpus);
        this.random = new SplittableRandom(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder(slice(any(corpus), 6_000));
        int edits = 1 + random.nextInt(5);
        for (int edit = 0; edit < edits; edit++) {
            edit(text);
        }
        return text.toString();
    }

    String piece() {
        return any(PIECES);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private void edit(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece());
            case 2 -> text.replace(from, to, piece());
            case 3 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(50)));
            case 4 -> text.insert(from, slice(any(corpus), 400));
            default -> text.setLength(Math.max(1, from));
        }
    }

    /** The beginning of a text and a part of the rest: heads decide what a file is. */
    private String slice(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int head = Math.min(most / 4, text.indexOf("\n  - ") < 0 ? most / 4 : text.indexOf("\n  - ") + 1);
        int start = text.indexOf('\n', head + random.nextInt(text.length() - head));
        return text.substring(0, head)
                + (start < 0 ? "" : text.substring(start, Math.min(text.length(), start + most - head)));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
