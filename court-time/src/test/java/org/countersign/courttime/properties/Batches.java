package org.countersign.courttime.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.smalllaw.RandomQuestions;

class Batches {
    private static final CourtTime COURT_TIME = new CourtTime(RandomQuestions.LAW);

    @Provide
    Arbitrary<Question> questions() {
        return RandomQuestions.any();
    }

    @Provide
    Arbitrary<List<Question>> batches() {
        return RandomQuestions.any().list().ofMaxSize(12);
    }

    @Property
    void askEveryRuleThatWouldAnswerAlone(@ForAll("questions") Question one) {
        List<String> together = COURT_TIME.questions(one.court(), one.trigger(), one.facts()).stream()
                .filter(question -> !(COURT_TIME.answer(question) instanceof Outcome.Refusal))
                .map(Question::rule)
                .toList();
        List<String> oneByOne = RandomQuestions.LAW.rules().stream()
                .map(rule -> new Question(rule.id(), one.court(), one.trigger(), one.facts()))
                .filter(question -> !(COURT_TIME.answer(question) instanceof Outcome.Refusal))
                .map(Question::rule)
                .sorted()
                .toList();

        assertThat(together).isEqualTo(oneByOne);
    }

    @Property(tries = 60)
    void answerAsEachQuestionDoesAlone(@ForAll("batches") List<Question> batch) {
        List<Outcome> together = batch.stream().map(COURT_TIME::answer).toList();
        List<Outcome> alone = batch.stream()
                .map(question -> new CourtTime(RandomQuestions.LAW).answer(question))
                .toList();
        List<Outcome> atOnce = batch.parallelStream().map(COURT_TIME::answer).toList();

        assertThat(together).isEqualTo(alone).isEqualTo(atOnce);
    }

    @Property
    void answerTheSameWithACertificateAndWithout(@ForAll("questions") Question question) {
        assertThat(COURT_TIME.certify(question).outcome())
                .isEqualTo(COURT_TIME.answer(question))
                .isEqualTo(COURT_TIME.examine(question).outcome());
    }
}
