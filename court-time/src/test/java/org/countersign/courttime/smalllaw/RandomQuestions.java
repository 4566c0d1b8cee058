package org.countersign.courttime.smalllaw;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.countersign.courttime.Court;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Law;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;

/** Questions of every shape, all of one law, none near the ends of its calendars. */
public final class RandomQuestions {
    private static final LocalDate EARLIEST = LocalDate.of(2003, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2033, 6, 30);

    private static final List<String> AFTER = List.of(
            "id: after-21, count: 21 days after",
            "id: after-9, count: 9 days after",
            "id: after-florida, counting: fla-jud-2-514, count: 20 days after",
            "id: after-16-court, count: 16 court days after",
            "id: after-months, count: 6 months after",
            "id: after-served, count: 14 days after, service: frcp-6-d",
            "id: after-lengthened, count: 30 days after, service: ccp-1013",
            "id: after-shifted, count: 30 days after, shift: 1 day earlier",
            "id: after-preceded, preceded-by: 5 days after, count: 60 days after",
            "id: after-monday, count: 20 days after, ends: Monday next after at 10:00",
            "id: after-readings, count: 6 months after, alternatives: [{count: 180 days after, reason: {en: a, es: a}}]",
            "id: after-doubtful, count: 14 days after, service: {doubtful: frcp-6-d, reason: {en: b, es: b}}",
            "id: after-later, combine: later-of, on: [], limbs: ["
                    + "{name: {en: one, es: uno}, on: event, count: 21 days after, service: none},"
                    + "{name: {en: two, es: dos}, on: other-event, count: 9 court days after, service: none, required: false}]");

    private static final List<String> BEFORE = List.of(
            "id: before-14, count: 14 days before",
            "id: before-9, count: 9 days before",
            "id: before-16-court, count: 16 court days before",
            "id: before-month, count: 1 month before",
            "id: before-served, count: 14 days before, service: cplr-2103");

    private static final List<String> EXEMPT = List.of(
            "id: finality, kind: finality, count: 30 days after",
            "id: not-before, kind: not-before, count: 30 days after",
            "id: own-counting, counting: every-day, count: 30 days after",
            "id: toward-trial, counting: ccp-2016-060, count: 30 days before",
            "id: california, counting: ccp-12, count: 81 days before",
            "id: conditional, when: {defendant: private}, count: 21 days after",
            "id: old-and-new, versions: [{from: 2000-01-01, to: 2015-12-31, count: 20 days after},"
                    + " {from: 2016-01-01, count: 21 days after}]");

    /** The law that they ask. */
    public static final Law LAW = SmallLaw.with(java.util.stream.Stream.of(AFTER, BEFORE, EXEMPT)
            .flatMap(List::stream)
            .toArray(String[]::new));

    private RandomQuestions() {}

    /** Of every rule. */
    public static Arbitrary<Question> any() {
        return of(LAW.rules().stream().map(each -> each.id()).toList(), facts());
    }

    /** Of rules that roll forward, without inaccessibility. */
    public static Arbitrary<Question> after() {
        return of(ids("after-"), Arbitraries.just(Facts.NONE));
    }

    /** Of rules that roll backward, without inaccessibility. */
    public static Arbitrary<Question> before() {
        return of(ids("before-"), Arbitraries.just(Facts.NONE));
    }

    private static List<String> ids(String beginning) {
        return LAW.rules().stream()
                .map(each -> each.id())
                .filter(id -> id.startsWith(beginning))
                .toList();
    }

    /** Days well inside the calendars. */
    public static Arbitrary<LocalDate> days() {
        int length = (int) (LATEST.toEpochDay() - EARLIEST.toEpochDay());
        return Arbitraries.integers().between(0, length).map(EARLIEST::plusDays);
    }

    /** The courts that they ask at. */
    public static Arbitrary<Court> courts() {
        return Arbitraries.of(Courts.FEDERAL, Courts.CAND, Courts.OHND, Courts.TXWD);
    }

    private static Arbitrary<Question> of(List<String> rules, Arbitrary<Facts> facts) {
        Arbitrary<String> services = Arbitraries.of("", "mail", "personal", "electronic");
        Arbitrary<Trigger> triggers = Combinators.combine(days(), services)
                .as((day, service) -> Trigger.of("event", day).servedBy(service));
        return Combinators.combine(Arbitraries.of(rules), courts(), triggers, facts)
                .as(Question::new);
    }

    private static Arbitrary<Facts> facts() {
        Arbitrary<Facts> dated = Combinators.combine(Arbitraries.of("closed", "inaccessible", "other-event"), days())
                .as((name, day) -> Facts.NONE.with(name, day.toString()));
        Arbitrary<Facts> stated = Arbitraries.of(
                Facts.NONE.with("role", "server"),
                Facts.NONE.with("role", "served"),
                Facts.NONE.with("filing", "paper"),
                Facts.NONE.with("division", "El Paso"),
                Facts.NONE.with("defendant", "private"));
        return Arbitraries.oneOf(Arbitraries.just(Facts.NONE), dated, stated);
    }
}
