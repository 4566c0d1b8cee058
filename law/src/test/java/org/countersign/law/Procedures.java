package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.law.playbook.Actor;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Milestone;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookStep;
import org.countersign.law.playbook.Predecessor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the sheet of procedures stands in a playbook, with nothing of it dropped. */
class Procedures {
    private static final Pattern WORD_AFTER = Pattern.compile("(\\d+)( [a-z]+)?");
    private static final Pattern ROWS =
            Pattern.compile("(?<![\\w-])(WC-CA|FAM|PR|CA|F|A|L|I|C)(\\d+)(?:-(?:[A-Z]+)?(\\d+))?(?![\\d.])");
    private static final Map<String, Set<String>> RULES_OF_ROW = OwnLaw.BOOK.coverage().report().stream()
            .filter(row -> row.status().equals("encoded"))
            .collect(Collectors.toMap(
                    Coverage.Row::row, row -> Set.of(row.detail().split(", "))));

    private static final Set<String> ALL_ROWS =
            OwnLaw.BOOK.coverage().report().stream().map(Coverage.Row::row).collect(Collectors.toSet());

    private static Playbook playbook(String sheet) {
        return OwnLaw.BOOK.playbooks().stream()
                .map(LawBook.PlaybookFile::playbook)
                .filter(each -> each.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DynamicTest> each(BiConsumer<PlaybookStep, ProcedureSheet.Row> check) {
        return ProcedureSheet.TABLES.keySet().stream()
                .map(sheet -> DynamicTest.dynamicTest(sheet, () -> {
                    Playbook playbook = playbook(sheet);
                    for (ProcedureSheet.Row row : ProcedureSheet.TABLES.get(sheet)) {
                        check.accept(step(playbook, row.number()), row);
                    }
                }));
    }

    private static PlaybookStep step(Playbook playbook, int row) {
        List<PlaybookStep> steps =
                playbook.steps().stream().filter(step -> step.row() == row).toList();
        assertThat(steps).as(playbook.sheet() + " row " + row).hasSize(1);
        return steps.getFirst();
    }

    @Test
    void areTheEightOfTheSheet() {
        assertThat(ProcedureSheet.TABLES.keySet())
                .containsExactly("C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "C-8");
        assertThat(ProcedureSheet.TABLES.values().stream().map(List::size))
                .containsExactly(30, 30, 24, 20, 24, 20, 20, 21);
        assertThat(OwnLaw.BOOK.playbooks()).hasSize(8);
    }

    @TestFactory
    Stream<DynamicTest> haveNoStepsBeyondTheSheet() {
        return ProcedureSheet.TABLES.keySet().stream()
                .map(sheet -> DynamicTest.dynamicTest(
                        sheet,
                        () -> assertThat(playbook(sheet).steps())
                                .extracting(PlaybookStep::row)
                                .containsExactlyElementsOf(ProcedureSheet.TABLES.get(sheet).stream()
                                        .map(ProcedureSheet.Row::number)
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> nameWhoDoesEachStep() {
        return each((step, row) -> {
            assertThat(step.who()).isEqualTo(row.cell("Who"));
            Set<Actor> letters = actors(row.cell("Who"));
            for (Actor actor : Actor.values()) {
                assertThat(step.involves(actor))
                        .as(step.id() + " " + row.cell("Who") + " " + actor)
                        .isEqualTo(letters.contains(actor));
            }
        });
    }

    private static Set<Actor> actors(String who) {
        Set<Actor> actors = new TreeSet<>();
        for (String word : who.replaceAll("\\(pro se.*", "").split("[^A-Za-z]+")) {
            switch (word) {
                case "A" -> actors.add(Actor.ATTORNEY);
                case "C" -> actors.add(Actor.CASE_MANAGER);
                case "AC" -> actors.addAll(List.of(Actor.ATTORNEY, Actor.CASE_MANAGER));
                case "X" -> actors.add(Actor.OUTSIDER);
                case "client" -> actors.add(Actor.CLIENT);
                case "court" -> actors.add(Actor.COURT);
                default -> {}
            }
        }
        return actors;
    }

    @TestFactory
    Stream<DynamicTest> keepTheLevelOfEachStep() {
        return each((step, row) -> assertThat(step.level())
                .as(step.id())
                .hasToString(
                        row.cell("Lvl").equals("-") ? "none" : row.cell("Lvl").replace(" sign", "")));
    }

    @TestFactory
    Stream<DynamicTest> keepThePredecessorsOfEachStep() {
        return ProcedureSheet.TABLES.keySet().stream()
                .map(sheet -> DynamicTest.dynamicTest(sheet, () -> {
                    Playbook playbook = playbook(sheet);
                    for (ProcedureSheet.Row row : ProcedureSheet.TABLES.get(sheet)) {
                        checkAfter(playbook, step(playbook, row.number()), row.cell("After"));
                    }
                }));
    }

    private static void checkAfter(Playbook playbook, PlaybookStep step, String after) {
        Set<String> named = new TreeSet<>();
        step.after().forEach(need -> named.addAll(named(playbook, need)));
        for (MatchResult each : WORD_AFTER.matcher(after).results().toList()) {
            if (each.group(2) == null) {
                PlaybookStep before = step(playbook, Integer.parseInt(each.group(1)));
                assertThat(named).as(step.id() + " after " + after).contains(before.id());
            }
        }
        boolean words = after.matches(".*[a-z].*") && !after.equals("any");
        assertThat(named.stream().anyMatch(each -> each.startsWith("milestone ")) || !words)
                .as(step.id() + " after " + after)
                .isTrue();
        assertThat(named.isEmpty())
                .as(step.id() + " after " + after)
                .isEqualTo(after.equals("-") || after.equals("any"));
    }

    private static List<String> named(Playbook playbook, Predecessor need) {
        return switch (need) {
            case Predecessor.OfStep of -> List.of(of.step());
            case Predecessor.OfMilestone of -> {
                List<String> all = new ArrayList<>(List.of("milestone " + of.milestone()));
                all.addAll(
                        playbook.milestone(of.milestone()).map(Milestone::steps).orElseThrow());
                yield all;
            }
            case Predecessor.OfEvent of -> List.of("event " + of.event());
            case Predecessor.AnyOf any ->
                any.alternatives().stream()
                        .flatMap(each -> named(playbook, each).stream())
                        .toList();
        };
    }

    @TestFactory
    Stream<DynamicTest> nameTheDocumentsOfEachStep() {
        return each((step, row) -> assertThat(
                        step.documents().isEmpty() && !row.documents().equals("-"))
                .as(step.id() + ": " + row.documents())
                .isFalse());
    }

    @TestFactory
    Stream<DynamicTest> linkOrNoteTheRuleOfEachStep() {
        return each((step, row) -> {
            assertThat(step.rules().isEmpty()
                            && step.unlinked().isEmpty()
                            && !row.rule().equals("-"))
                    .as(step.id() + ": " + row.rule())
                    .isFalse();
            for (String each : rows(row.rule() + " " + row.cell("Never"))) {
                assertThat(isLinked(step, each) || rows(step.unlinked()).contains(each))
                        .as(step.id() + ": " + each + " is neither linked nor noted")
                        .isTrue();
            }
        });
    }

    private static boolean isLinked(PlaybookStep step, String row) {
        Set<String> rules = RULES_OF_ROW.getOrDefault(row, Set.of());
        Stream<String> cites = rules.stream()
                .flatMap(rule -> OwnLaw.BOOK.law().rule(rule).stream())
                .map(rule -> rule.latest().cite());
        Set<String> cited = step.gates().stream().map(Gate::cite).collect(Collectors.toSet());
        return rules.stream().anyMatch(step.rules()::contains) || cites.anyMatch(cited::contains);
    }

    /** The ids of sheet rows in a text, with those inside a span such as F83-F87. */
    private static Set<String> rows(String text) {
        Set<String> rows = new TreeSet<>();
        Matcher found = ROWS.matcher(text);
        while (found.find()) {
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            for (int number = first; number <= last; number++) {
                String id = found.group(1).startsWith("WC")
                        ? found.group(1) + number
                        : found.group(1) + padded(found, number);
                rows.add(id);
            }
        }
        rows.retainAll(ALL_ROWS);
        return rows;
    }

    private static String padded(Matcher found, int number) {
        return found.group(2).length() > 1 && number < 10 ? "0" + number : Integer.toString(number);
    }

    @TestFactory
    Stream<DynamicTest> turnEveryNeverIntoAGate() {
        return each((step, row) -> {
            String never = row.cell("Never");
            long parts = never.equals("-") ? 0 : Arrays.stream(never.split(";")).count();
            assertThat(step.gates()).as(step.id() + ": " + never).hasSizeGreaterThanOrEqualTo((int) parts);
            assertThat(step.gates().isEmpty()).as(step.id()).isEqualTo(parts == 0);
        });
    }
}
