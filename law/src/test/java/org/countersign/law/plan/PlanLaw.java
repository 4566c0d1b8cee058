package org.countersign.law.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Law;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.countersign.law.PlaybookText;
import org.countersign.law.playbook.Playbook;

/** The playbooks of the law, and states of matters written shortly. */
final class PlanLaw {
    static final LawBook BOOK = LawLoader.own();
    static final Law LAW = BOOK.law();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** Without weekends and holidays: what is tested here is the plan, not the calendar. */
    static final CourtDayCount EVERY_DAY = (first, last) -> (int) (last.toEpochDay() - first.toEpochDay());

    private PlanLaw() {}

    static PlanShape shape(String playbook) {
        return new PlanShape(BOOK.playbook(playbook).orElseThrow());
    }

    static List<PlanShape> shapes() {
        return BOOK.playbooks().stream()
                .map(LawBook.PlaybookFile::playbook)
                .map(PlanShape::new)
                .toList();
    }

    /** A playbook with these lines as its steps. */
    static Playbook playbook(String... steps) {
        return read(text(steps));
    }

    static Playbook read(String text) {
        PlaybookText.Reading reading = PlaybookText.read("test", text, LAW);
        return reading.playbook().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    static String text(String... steps) {
        StringBuilder text = new StringBuilder("""
                playbook: small
                title: {en: Small, es: Pequeño}
                area: federal-civil
                jurisdiction: us-federal
                client: {en: plaintiff, es: demandante}
                version: 1
                confirmed: false
                standing: {en: For a test., es: Para una prueba.}
                phases: [{id: start, en: Start, es: Inicio}]
                milestones:
                  - {id: told, en: Client told, es: Cliente informado, by: hand}
                  - {id: answered, en: Answered, es: Contestado, on: [answer-served]}
                steps:
                """);
        for (String step : steps) {
            text.append("  - {phase: start, title: {en: Do, es: Hacer}, who: C, roles: {does: case-manager}, level: 1,")
                    .append(" done: [{en: Done, es: Hecho}], ")
                    .append(step)
                    .append("}\n");
        }
        return text.toString();
    }

    static PlanState state(Mark... marks) {
        return PlanState.fresh(TODAY, Map.of()).withMarks(List.of(marks));
    }

    static Mark mark(String step, Mark.Kind kind) {
        return new Mark(step, Mark.FIRST, kind, Instant.EPOCH);
    }

    static Mark done(String step) {
        return mark(step, Mark.Kind.DONE);
    }

    static StepState state(Plan plan, String name) {
        Optional<PlanStep> found =
                plan.steps().stream().filter(step -> step.name().equals(name)).findFirst();
        return found.orElseThrow().state();
    }

    static List<String> ready(Plan plan) {
        List<String> ready = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            if (step.state() instanceof StepState.Ready) {
                ready.add(step.name());
            }
        }
        return ready;
    }
}
