package org.countersign.docket;

import java.util.List;
import java.util.SplittableRandom;

/** Files made from true ones by a few random edits. The same seed makes the same files. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            ":",
            "null",
            "\n",
            "\r\n\r\n",
            "--",
            "=3D",
            "=\n",
            "<table>",
            "</td>",
            "<a href=",
            "&#x10FFFF;",
            "&nbsp",
            "(",
            ")",
            "(RE: related document(s) ",
            "#",
            "\u0000",
            "\uD83D",
            "\uFEFF",
            "99999999999",
            "1/1/",
            "13/45/2026",
            "within 99999 days of",
            "due by ",
            "served on ",
            "set for ",
            "Case Number:",
            "Docket Text:",
            "The following transaction was ",
            "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
            "charset=x-none",
            "Content-Transfer-Encoding: base64\n\n",
            "0000-00-00",
            "as to as to as to",
            "January 99, 20266");

    private final List<String> corpus;
    private final SplittableRandom random;

    Mutations(List<String> corpus, long seed) {
        this.corpus = List.copyOf(corpus);
        this.random = new SplittableRandom(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder(corpus.get(random.nextInt(corpus.size())));
        int edits = 1 + random.nextInt(6);
        for (int edit = 0; edit < edits; edit++) {
            edit(text);
        }
        return text.toString();
    }

    private void edit(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(60));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(30)));
            default -> text.setLength(Math.max(1, from));
        }
    }
}
