package org.countersign.docket.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.countersign.docket.text.Phrase.Edge;

/**
 * The rows of a table of phrases, found by the word that a match would begin or end with, so that few of many rows are
 * tried at each place of a text.
 */
public final class PhraseIndex<R> {
    private final Map<String, List<R>> byWord;
    private final List<R> open;

    private PhraseIndex(Map<String, List<R>> byWord, List<R> open) {
        this.byWord = byWord;
        this.open = open;
    }

    /** By the last word of a match. */
    public static <R> PhraseIndex<R> byLast(List<R> rows, Function<R, Phrase> phrase) {
        return of(rows, phrase, Phrase::last);
    }

    /** By the first word of a match. */
    public static <R> PhraseIndex<R> byFirst(List<R> rows, Function<R, Phrase> phrase) {
        return of(rows, phrase, Phrase::first);
    }

    private static <R> PhraseIndex<R> of(List<R> rows, Function<R, Phrase> phrase, Function<Phrase, Edge> edge) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(edge.apply(phrase.apply(row)).words()));
        BiPredicate<R, String> fits =
                (row, word) -> edge.apply(phrase.apply(row)).mayBe(word);
        Map<String, List<R>> byWord = new HashMap<>();
        for (String word : words) {
            byWord.put(word, rows.stream().filter(row -> fits.test(row, word)).toList());
        }
        List<R> open = rows.stream()
                .filter(row -> edge.apply(phrase.apply(row)).isOpen())
                .toList();
        return new PhraseIndex<>(Map.copyOf(byWord), open);
    }

    /** The rows whose match may have this word at its edge, in the order of the table. */
    public List<R> at(String word) {
        return byWord.getOrDefault(word, open);
    }
}
