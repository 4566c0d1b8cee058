package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.courttime.rule.Rule;
import org.junit.jupiter.api.Test;

/** A rule's id is its citation: an abbreviation, then the citation's parts. */
class RuleIds {
    private static final List<String> ABBREVIATIONS = Table.ofResource("abbreviations.csv").rows().stream()
            .map(row -> row.get("abbreviation"))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final Pattern TITLE = Pattern.compile("^\\d+-");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void beginWithAnAbbreviationOrACourt() {
        assertThat(OwnLaw.BOOK.law().rules())
                .allSatisfy(rule ->
                        assertThat(abbreviation(rule.id())).as(rule.id()).isPresent());
    }

    @Test
    void goOnWithTheNumberOfTheCitation() {
        assertThat(OwnLaw.BOOK.law().rules()).allSatisfy(rule -> {
            List<String> cited = numbers(rule.latest().cite());
            assertThat(cited)
                    .as(rule.id())
                    .containsAll(numbers(rule.id()).stream().limit(1).toList());
        });
    }

    @Test
    void haveNoDoubleOrHangingHyphens() {
        assertThat(OwnLaw.BOOK.law().rules())
                .extracting(Rule::id)
                .allMatch(id -> id.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*"));
    }

    private static Optional<String> abbreviation(String id) {
        String untitled = TITLE.matcher(id).replaceFirst("");
        return ABBREVIATIONS.stream()
                .filter(each -> untitled.equals(each) || untitled.startsWith(each + "-"))
                .findFirst()
                .or(() -> Optional.of(id.split("-", 2)[0])
                        .filter(court -> OwnLaw.BOOK.courts().court(court).isPresent()));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
