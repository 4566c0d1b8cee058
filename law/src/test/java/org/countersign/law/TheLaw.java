package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law that comes with this module. */
class TheLaw {
    @Test
    void hasNothingWrong() {
        assertThat(OwnLaw.BOOK.findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> passesTheExamplesOf() {
        Map<String, List<Finding>> failures =
                new ExampleRun(OwnLaw.BOOK).failures().stream().collect(Collectors.groupingBy(Finding::file));
        Map<String, List<Example>> byFile = OwnLaw.BOOK.examples().stream()
                .collect(Collectors.groupingBy(Example::file, TreeMap::new, Collectors.toList()));
        return byFile.keySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(failures.getOrDefault(file, List.of())).isEmpty()));
    }

    @Test
    void showsEveryPackByAnExample() {
        List<String> packs = OwnLaw.TEXTS.keySet().stream()
                .filter(file -> file.startsWith("rules/"))
                .filter(file -> OwnLaw.TEXTS.get(file).contains("\nrules:"))
                .toList();
        assertThat(OwnLaw.BOOK.examples().stream().map(Example::file).collect(Collectors.toSet()))
                .containsAll(packs);
    }

    @Test
    void accountsForEveryRowOfTheSheets() {
        assertThat(OwnLaw.BOOK.coverage().report())
                .hasSizeGreaterThan(800)
                .noneMatch(row -> row.status().equals("unaccounted for"));
    }

    @Test
    void saysWhyARowIsLeftOut() {
        assertThat(OwnLaw.BOOK.coverage().report())
                .allSatisfy(row -> assertThat(row.detail()).as(row.row()).isNotBlank());
    }

    @Test
    void namesTheRuleOfARowThatIsEncoded() {
        assertThat(OwnLaw.BOOK.coverage().report()).contains(new Coverage.Row("F12", "encoded", "frcp-12-a-1-A-i"));
    }

    @Test
    void keepsTheTextItWasReadFrom() {
        assertThat(OwnLaw.BOOK.law().rules())
                .allSatisfy(rule -> assertThat(rule.versions())
                        .allSatisfy(version ->
                                assertThat(version.source()).as(rule.id()).isNotBlank()));
    }
}
