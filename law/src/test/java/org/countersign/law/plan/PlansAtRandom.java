package org.countersign.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.law.playbook.Milestone;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookStep;

/** What holds for every state of every plan. */
class PlansAtRandom {
    private static final List<PlanShape> SHAPES = PlanLaw.shapes();
    private static final List<Mark.Kind> KINDS = List.of(Mark.Kind.values());

    private final List<Mark> marks = new ArrayList<>();

    /** Any matter: facts stated or not, events, milestones, marks and deadlines of any kind. */
    private static PlanState any(PlanShape shape, Random random) {
        Playbook playbook = shape.playbook();
        Map<String, String> facts = new HashMap<>();
        playbook.asks().stream()
                .filter(asked -> random.nextInt(3) > 0)
                .forEach(asked -> facts.put(asked.id(), pick(asked.values(), random)));
        List<Happened> events = new ArrayList<>();
        List<PlanDeadline> deadlines = new ArrayList<>();
        Map<String, LocalDate> milestones = new HashMap<>();
        for (String event : eventsOf(playbook)) {
            for (int at = random.nextInt(3); at > 0; at--) {
                events.add(new Happened(event + at, event, PlanLaw.TODAY.minusDays(random.nextInt(9))));
            }
        }
        playbook.milestones().stream()
                .filter(each -> random.nextBoolean())
                .forEach(each -> milestones.put(each.id(), PlanLaw.TODAY));
        for (PlaybookStep step : playbook.steps()) {
            step.rules().stream()
                    .filter(rule -> random.nextInt(4) == 0)
                    .forEach(rule -> deadlines.add(new PlanDeadline(
                            rule, rule, PlanLaw.TODAY.plusDays(random.nextInt(30) - 5), random.nextBoolean())));
        }
        return new PlanState(PlanLaw.TODAY, facts, events, milestones, marks(playbook, random), deadlines);
    }

    private static Set<String> eventsOf(Playbook playbook) {
        Set<String> events = new TreeSet<>();
        playbook.milestones().stream().map(Milestone::events).forEach(events::addAll);
        playbook.steps().forEach(step -> events.addAll(Repeated.eventsOf(step)));
        return events;
    }

    private static List<Mark> marks(Playbook playbook, Random random) {
        List<Mark> marks = new ArrayList<>();
        for (PlaybookStep step : playbook.steps()) {
            for (int at = random.nextInt(3); at > 0; at--) {
                Instant when = Instant.ofEpochSecond(random.nextInt(4));
                marks.add(new Mark(step.id(), Integer.toString(1 + random.nextInt(2)), pick(KINDS, random), when));
            }
        }
        return marks;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> all = new ArrayList<>(list);
        all.addAll(list);
        Collections.shuffle(all, random);
        return all;
    }

    @Property(tries = 400)
    void theOrderOfWhatHappenedAndSayingItTwiceChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        PlanShape shape = pick(SHAPES, random);
        PlanState state = any(shape, random);
        PlanState again = new PlanState(
                state.today(),
                state.facts(),
                shuffled(state.events(), random),
                state.milestones(),
                shuffled(state.marks(), random),
                shuffled(state.deadlines(), random));
        Plan plan = Plan.of(shape, state);
        assertThat(Plan.of(shape, again).steps()).isEqualTo(plan.steps());
        assertThat(NextSteps.of(Plan.of(shape, again))).isEqualTo(NextSteps.of(plan));
        assertThat(CriticalPath.next(Plan.of(shape, again), PlanLaw.EVERY_DAY))
                .isEqualTo(CriticalPath.next(plan, PlanLaw.EVERY_DAY));
    }

    @Property(tries = 400)
    void completingAStepMakesNoOtherUnready(@ForAll long seed) {
        Random random = new Random(seed);
        PlanShape shape = pick(SHAPES, random);
        PlanState state = any(shape, random);
        List<String> ready = PlanLaw.ready(Plan.of(shape, state));
        if (ready.isEmpty()) {
            return;
        }
        PlanStep completed = find(Plan.of(shape, state), pick(ready, random));
        List<Mark> marks = new ArrayList<>(state.marks());
        marks.add(new Mark(completed.step().id(), completed.occurrence(), Mark.Kind.DONE, Instant.ofEpochSecond(99)));
        Plan after = Plan.of(shape, state.withMarks(marks));
        ready.remove(completed.name());
        assertThat(PlanLaw.ready(after)).containsAll(ready);
        assertThat(find(after, completed.name()).state()).isInstanceOf(StepState.Done.class);
    }

    private static PlanStep find(Plan plan, String name) {
        return plan.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200)
    void enteringAPhaseAgainDuplicatesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        PlanShape shape = pick(SHAPES, random);
        PlanState state = any(shape, random);
        List<PlanStep> before = Plan.of(shape, state).steps();
        List<Mark> marks = new ArrayList<>(state.marks());
        before.forEach(step -> {
            marks.add(new Mark(step.step().id(), step.occurrence(), Mark.Kind.REOPENED, Instant.ofEpochSecond(50)));
            marks.add(new Mark(step.step().id(), step.occurrence(), Mark.Kind.DONE, Instant.ofEpochSecond(51)));
        });
        List<PlanStep> after = Plan.of(shape, state.withMarks(marks)).steps();
        assertThat(after)
                .extracting(PlanStep::step)
                .containsAll(before.stream().map(PlanStep::step).toList());
        assertThat(new HashSet<>(after.stream().map(PlanStep::name).toList())).hasSameSizeAs(after);
        assertThat(after).hasSizeLessThanOrEqualTo(before.size());
    }

    @Property(tries = 60)
    void everyPlanCanBeFinished(@ForAll long seed) {
        Random random = new Random(seed);
        PlanShape shape = pick(SHAPES, random);
        PlanState base = everythingHappened(shape, any(shape, random).facts());
        marks.clear();
        for (int round = 0; round < shape.playbook().steps().size(); round++) {
            Plan plan = Plan.of(shape, base.withMarks(marks));
            plan.steps().stream()
                    .filter(step -> step.state() instanceof StepState.Ready)
                    .forEach(step ->
                            marks.add(new Mark(step.step().id(), step.occurrence(), Mark.Kind.DONE, Instant.EPOCH)));
        }
        assertThat(Plan.of(shape, base.withMarks(marks)).steps())
                .noneMatch(step -> step.state().isOpen());
    }

    private static PlanState everythingHappened(PlanShape shape, Map<String, String> facts) {
        List<Happened> events = new ArrayList<>();
        Map<String, LocalDate> milestones = new HashMap<>();
        eventsOf(shape.playbook()).forEach(event -> events.add(new Happened(event, event, PlanLaw.TODAY)));
        shape.playbook().milestones().stream()
                .filter(each -> !each.id().equals("conference-held"))
                .forEach(each -> milestones.put(each.id(), PlanLaw.TODAY));
        return new PlanState(PlanLaw.TODAY, facts, events, milestones, List.of(), List.of());
    }
}
