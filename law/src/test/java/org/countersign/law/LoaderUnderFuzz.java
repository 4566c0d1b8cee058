package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The loader before texts that nobody wrote: whatever stands in a file, reading it ends, in little memory, and says in
 * sentences what is wrong. The ordinary run takes seeded edits of the true files; JAZZER_FUZZ=1 lets Jazzer search.
 */
class LoaderUnderFuzz {
    private static final int ROUNDS = 4_000;

    @FuzzTest(maxDuration = "20s")
    void answersAnyTextInSentences(FuzzedDataProvider data) {
        read(data.consumeRemainingAsString());
    }

    @Test
    void answersEditsOfTrueFilesInSentences() {
        Mutations mutations = new Mutations(corpus(), 2026_11_23L);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                read(mutations.next());
            }
        });
    }

    @Test
    void endsBeforeAVeryLongPhrase() {
        String phrase = "day after ".repeat(150_000) + "May 1";
        read(calendar("  - {id: a, en: a, es: b, day: " + phrase + ", cite: c}\n"));
    }

    @Test
    void endsBeforeVeryManyHolidays() {
        read(calendar("  - {id: a, en: a, es: b, day: May 1}\n".repeat(20_000)));
    }

    @Test
    void endsBeforeADeepNesting() {
        read("note: " + "[".repeat(500_000));
        read("note: " + "{a: ".repeat(200_000));
        read("? ".repeat(200_000));
        read("- ".repeat(200_000));
    }

    @Test
    void endsBeforeAliasesThatMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int at = 1; at < 12; at++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(at, at, ("*a" + (at - 1) + ", ").repeat(9)));
        }
        read(bomb.toString());
    }

    private static String calendar(String holidays) {
        return "calendar: us-xx\ntitle: {en: a, es: b}\nversion: 1\nyears: {from: 1900, to: 2099}\nholidays:\n"
                + holidays;
    }

    private static List<String> corpus() {
        List<String> corpus = new ArrayList<>(OwnLaw.TEXTS.values());
        corpus.addAll(WrongFiles.texts());
        return corpus;
    }

    private static void read(String text) {
        Bounds.keep(() -> {
            LawBook book = LawLoader.load(Map.of("any.yaml", text));
            book.findings().forEach(finding -> Bounds.isSentence(finding.sentence()));
            new ExampleRun(book).failures().forEach(failure -> Bounds.isSentence(failure.sentence()));
            assertThat(book.coverage().report()).isNotNull();
        });
    }
}
