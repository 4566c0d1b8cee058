package org.countersign.courttime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Law;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.smalllaw.Ask;
import org.countersign.courttime.smalllaw.Courts;
import org.countersign.courttime.smalllaw.SmallLaw;
import org.junit.jupiter.api.Test;

class ChangedLaw {
    private static final String ANSWER = "id: answer, jurisdiction: us-federal, count: 21 days after";
    private static final String REPLY = "id: reply, jurisdiction: us-federal, count: 7 days after";
    private static final Law LAW = SmallLaw.with(ANSWER, REPLY);
    private static final Trigger EVENT = Trigger.of("event", Ask.day("Mon 2026-11-23"));

    private static OpenDeadlines open(Law law) {
        CourtTime courtTime = new CourtTime(law);
        List<Docketed> docketed = courtTime.questions(Courts.CAND, EVENT, Facts.NONE).stream()
                .map(question -> new Docketed(question.rule(), question, courtTime.examine(question)))
                .toList();
        return new OpenDeadlines(law, docketed);
    }

    private static List<String> named(List<Effect> effects) {
        return effects.stream()
                .map(effect -> switch (effect) {
                    case Effect.Moved moved -> "moved " + moved.before().id();
                    case Effect.Appeared appeared ->
                        "appeared " + appeared.question().rule();
                    case Effect.Fell fell -> "fell " + fell.before().id();
                })
                .sorted()
                .toList();
    }

    @Test
    void movesNothingWhereItSaysTheSame() {
        assertThat(open(LAW).after(SmallLaw.with(ANSWER, REPLY))).isEmpty();
    }

    @Test
    void movesTheDeadlinesOfARuleWithAnotherPeriod() {
        assertThat(named(open(LAW).after(SmallLaw.with(ANSWER, REPLY.replace("7 days", "10 days")))))
                .containsExactly("moved reply");
    }

    @Test
    void movesNothingWhereOnlyTheCitationDiffers() {
        assertThat(open(LAW).after(SmallLaw.with(ANSWER, REPLY + ", cite: Another citation")))
                .isEmpty();
    }

    @Test
    void letsTheDeadlinesOfARepealedRuleFall() {
        assertThat(named(open(LAW).after(SmallLaw.with(ANSWER)))).containsExactly("fell reply");
    }

    @Test
    void makesTheDeadlinesOfANewRuleAppear() {
        Law more = SmallLaw.with(ANSWER, REPLY, "id: costs, jurisdiction: us-federal, count: 14 days after");

        assertThat(named(open(LAW).after(more))).containsExactly("appeared costs");
    }

    @Test
    void letsAGeneralRuleFallWhereALocalOneDisplacesIt() {
        Law local = SmallLaw.with(
                ANSWER,
                REPLY,
                "id: cand-1, jurisdiction: us-federal, courts: [cand], replaces: reply, count: 5 days after");

        assertThat(named(open(LAW).after(local)))
                .as("the court's own rule stands in place of the general one")
                .containsExactly("appeared cand-1", "fell reply");
    }

    @Test
    void reachesADeadlineThroughAReadingThatCountsByAChangedMethod() {
        String byAnother = "id: byAnother, jurisdiction: us-federal, count: 10 days after, counting: %s, "
                + "alternatives: [{counting: frcp-6, reason: {en: x, es: x}}]";
        Law before = SmallLaw.with(byAnother.formatted("every-day"));
        Law after = new Law(
                before.vocabulary(),
                before.calendars(),
                before.methods().stream()
                        .filter(method -> !method.id().equals("frcp-6"))
                        .toList(),
                before.serviceDays(),
                before.rules());

        assertThat(named(open(before).after(after)))
                .as("the alternative counted by frcp-6, of which no text is left")
                .containsExactly("moved byAnother");
    }
}
