package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.courttime.Label;
import org.countersign.law.playbook.Act;
import org.countersign.law.playbook.Actor;
import org.countersign.law.playbook.Authority;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Playbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The playbooks that come with the law. */
class ThePlaybooks {
    private static Stream<DynamicTest> each(Consumer<Playbook> check) {
        return OwnLaw.BOOK.playbooks().stream()
                .map(each -> DynamicTest.dynamicTest(each.playbook().id(), () -> check.accept(each.playbook())));
    }

    @TestFactory
    Stream<DynamicTest> passTheirExamples() {
        return OwnLaw.BOOK.playbooks().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.playbook().id(),
                        () -> assertThat(PlaybookText.failures(each.file(), each.playbook()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> areShownByFourExamplesOrMore() {
        return each(playbook -> {
            assertThat(playbook.examples()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(playbook.examples())
                    .anyMatch(example -> !example.refused().isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> sayThatTheirOrderIsUnconfirmed() {
        return each(playbook -> {
            assertThat(playbook.confirmed()).isFalse();
            assertThat(playbook.standing().en()).contains("practice knowledge", "not confirmed");
        });
    }

    @TestFactory
    Stream<DynamicTest> speakBothLanguages() {
        return each(playbook -> {
            playbook.steps().forEach(step -> {
                isInBoth(step.title());
                step.done().forEach(ThePlaybooks::isInBoth);
                step.gates().forEach(gate -> isInBoth(gate.text()));
            });
            playbook.milestones().forEach(milestone -> isInBoth(milestone.label()));
        });
    }

    private static void isInBoth(Label label) {
        assertThat(label.en()).isNotBlank();
        assertThat(label.es()).isNotBlank().isNotEqualTo(label.en());
    }

    @TestFactory
    Stream<DynamicTest> useThePhasesOfTheirPracticeArea() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../server/src/main/resources/case-lists/phases.csv"));
        return each(playbook -> assertThat(playbook.phases().stream()
                        .map(phase -> String.join(
                                ";",
                                playbook.area(),
                                phase.id(),
                                phase.label().en(),
                                phase.label().es())))
                .containsExactlyElementsOf(lines.stream()
                        .filter(line -> line.startsWith(playbook.area() + ";"))
                        .toList()));
    }

    @Test
    void leaveNothingOfLevelThreeOrFourToACaseManagerAlone() {
        Stream<Playbook> all = OwnLaw.BOOK.playbooks().stream().map(LawBook.PlaybookFile::playbook);
        assertThat(all.flatMap(playbook -> playbook.steps().stream()))
                .filteredOn(step -> step.authority() == Authority.ATTORNEY_ONLY
                        || step.authority() == Authority.ATTORNEY_WITH_CLIENT_DECISION)
                .hasSizeGreaterThan(80)
                .allMatch(step ->
                        step.involves(Actor.ATTORNEY) || step.involves(Actor.CLIENT) || step.involves(Actor.OUTSIDER));
    }

    @Test
    void neverForbidAnActForEverAndForEverybodyExceptFilingDisclosures() {
        Stream<Gate> gates = OwnLaw.BOOK.playbooks().stream().flatMap(each -> each.playbook().gates().stream());
        assertThat(gates.filter(Gate::isSeen)
                        .filter(gate -> !gate.ordersActs() && gate.by().isEmpty()))
                .extracting(Gate::id)
                .containsExactly("no-filing-of-disclosures");
    }

    @Test
    void citeARuleOrPractice() {
        Stream<Gate> gates = OwnLaw.BOOK.playbooks().stream().flatMap(each -> each.playbook().gates().stream());
        assertThat(gates).allMatch(gate -> gate.restsOnPractice() || gate.cite().matches(".*[A-Z0-9].*"));
    }

    @Test
    void comeBackFromTheirCanonicalTextTheSame() {
        for (LawBook.PlaybookFile each : OwnLaw.BOOK.playbooks()) {
            PlaybookText.Reading again =
                    PlaybookText.read("again", PlaybookText.of(each.playbook()), OwnLaw.BOOK.law());
            assertThat(again.findings()).isEmpty();
            assertThat(again.playbook().orElseThrow().written())
                    .isEqualTo(each.playbook().written());
        }
    }

    @Test
    void mayNotShareAnId() {
        String text = OwnLaw.TEXTS.get("playbooks/asylum.yaml");
        Map<String, String> twice = new HashMap<>(OwnLaw.TEXTS);
        twice.put("playbooks/copy.yaml", text);
        assertThat(LawLoader.load(twice).findings())
                .extracting(Finding::sentence)
                .containsExactly("playbook asylum stands in another file too; keep one.");
    }

    @Test
    void seeEveryActOfTheList() {
        Stream<Act> acts = OwnLaw.BOOK.playbooks().stream()
                .flatMap(each -> each.playbook().gates().stream())
                .flatMap(gate -> gate.forbids().stream());
        assertThat(acts.distinct()).containsExactlyInAnyOrder(Act.values());
    }
}
