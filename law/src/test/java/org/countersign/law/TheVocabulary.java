package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.courttime.Label;
import org.countersign.courttime.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The closed lists of events, service methods, facts and kinds of court. */
class TheVocabulary {
    private static final Vocabulary WORDS = OwnLaw.BOOK.law().vocabulary();

    @TestFactory
    Stream<DynamicTest> namesInBothLanguages() {
        Map<String, Map<String, Label>> lists = Map.of(
                "events", WORDS.events(),
                "services", WORDS.services(),
                "facts", labels(WORDS.facts(), Vocabulary.Fact::label),
                "kinds", labels(WORDS.kinds(), Vocabulary.CourtKind::label));
        return new TreeMap<>(lists)
                .entrySet().stream()
                        .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
                            assertThat(list.getValue()).isNotEmpty().allSatisfy(TheVocabulary::isInBoth);
                        }));
    }

    private static <T> Map<String, Label> labels(Map<String, T> list, java.util.function.Function<T, Label> label) {
        Map<String, Label> labels = new TreeMap<>();
        list.forEach((id, each) -> labels.put(id, label.apply(each)));
        return labels;
    }

    private static void isInBoth(String id, Label label) {
        assertThat(label.en()).as(id).isNotBlank().isEqualTo(label.en().strip());
        assertThat(label.es()).as(id).isNotBlank().isEqualTo(label.es().strip()).isNotEqualTo(label.en());
    }

    @Test
    void saysWhatIsToBeDoneInBothLanguages() {
        assertThat(OwnLaw.BOOK.law().rules())
                .allSatisfy(rule -> rule.versions().forEach(version -> isInBoth(rule.id(), version.act())));
    }

    @Test
    void usesIdsInLowerCase() {
        Stream<String> ids = Stream.of(WORDS.events(), WORDS.services(), WORDS.facts(), WORDS.kinds())
                .flatMap(list -> list.keySet().stream());
        assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
