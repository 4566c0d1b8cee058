package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of the sources, as worked-examples.csv encodes them. */
class WorkedExamples {
    private static final String FILE = "worked-examples.csv";
    private static final List<Map<String, String>> ROWS = Table.ofResource(FILE).rows();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?");
    private static final List<String> GIVEN = List.of("court", "jurisdiction", "event", "on", "at", "service");

    @TestFactory
    Stream<DynamicTest> comeOut() {
        return IntStream.range(0, ROWS.size())
                .mapToObj(at -> DynamicTest.dynamicTest(
                        ROWS.get(at).get("example") + " " + ROWS.get(at).get("rule"),
                        () -> assertThat(OwnLaw.failures(List.of(example(at)))).isEmpty()));
    }

    private static Example example(int at) {
        Map<String, String> row = ROWS.get(at);
        Map<String, String> given = new TreeMap<>();
        GIVEN.stream().filter(name -> !row.get(name).isEmpty()).forEach(name -> given.put(name, row.get(name)));
        return new Example(
                FILE,
                at + 1,
                row.get("rule"),
                row.get("jurisdiction"),
                given,
                OwnLaw.facts(row.get("facts")),
                Map.of(row.get("expect"), row.get("is")));
    }

    @Test
    void standInTheTableEveryOne() {
        assertThat(sources().map(row -> row.get("id")).toList()).hasSize(59);
        assertThat(encoded().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sources().map(row -> row.get("id")).toList());
    }

    @TestFactory
    Stream<DynamicTest> areEncodedWithTheDatesOfTheirSource() {
        Stream<Map<String, String>> dated =
                sources().filter(row -> DATE.matcher(row.get("start_datetime")).find());
        return dated.map(row -> DynamicTest.dynamicTest(row.get("id"), () -> {
            Set<String> dates = encoded().getOrDefault(row.get("id"), Set.of());
            assertThat(dates).containsAll(dates(row.get("expected")));
            assertThat(dates).containsAll(dates(row.get("must_not_be")));
        }));
    }

    private static Stream<Map<String, String>> sources() {
        return Table.of(SharedData.file("worked_examples.csv")).rows().stream();
    }

    /** What the table says of each example. */
    private static Map<String, Set<String>> encoded() {
        return ROWS.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("example"),
                        Collectors.mapping(row -> row.get("is"), Collectors.toCollection(TreeSet::new))));
    }

    private static List<String> dates(String prose) {
        return DATE.matcher(prose).results().map(MatchResult::group).toList();
    }
}
