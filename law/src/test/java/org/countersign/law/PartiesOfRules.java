package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Party;
import org.countersign.courttime.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the words of an act name who acts, the rule's party is that one. */
class PartiesOfRules {

    private static final Map<String, Party> SAID = Map.of(
            "\\((the )?(court|judge|clerk|reporter)\\)", Party.COURT,
            "\\bas plaintiff\\b|\\bplaintiff's\\b", Party.PLAINTIFF,
            "\\bas a defendant\\b|^Answer the complaint|\\bdefendant's (answers|response|statement)", Party.DEFENDANT,
            "\\bappellant's\\b", Party.APPELLANT,
            "\\bappellee's\\b|\\bas appellee\\b", Party.APPELLEE,
            "[Oo]pposition to", Party.OPPONENT,
            "^(Respond to|Answer) interrogatories", Party.SERVED);

    @TestFactory
    Stream<DynamicTest> areThoseThatTheActNames() {
        return SAID.entrySet().stream()
                .map(said -> DynamicTest.dynamicTest(
                        said.getValue() + ": " + said.getKey(),
                        () -> assertThat(OwnLaw.BOOK.law().rules())
                                .filteredOn(rule -> canBeMissed(rule)
                                        && Pattern.compile(said.getKey())
                                                .matcher(rule.latest().act().en())
                                                .find())
                                .isNotEmpty()
                                .allSatisfy(rule ->
                                        assertThat(rule.party()).as(rule.id()).isEqualTo(said.getValue()))));
    }

    @Test
    void areStatedForFourRulesInFive() {
        long stated = OwnLaw.BOOK.law().rules().stream()
                .filter(rule -> rule.party() != Party.UNSTATED)
                .count();
        assertThat(stated).isGreaterThan(OwnLaw.BOOK.law().rules().size() * 4L / 5);
    }

    private static boolean canBeMissed(Rule rule) {
        return rule.latest().kind() != Kind.AUTOMATIC && rule.latest().kind() != Kind.FINALITY;
    }
}
