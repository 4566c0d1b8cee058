package org.countersign.law.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.law.playbook.Gate;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookExample;
import org.countersign.law.playbook.Predecessor;

/** Runs the worked examples of a playbook and says of each that fails what came out. */
public final class PlaybookExampleRun {
    private final PlanShape shape;

    public PlaybookExampleRun(Playbook playbook) {
        this.shape = new PlanShape(playbook);
    }

    /** What of an example does not come out, each in a sentence; empty where all does. */
    public List<String> failures(PlaybookExample example) {
        Plan plan = Plan.of(shape, state(example));
        List<String> failures = new ArrayList<>();
        example.ready().forEach(step -> check(plan, step, "ready", failures));
        example.inapplicable().forEach(step -> check(plan, step, "not applicable", failures));
        example.waiting().forEach((step, on) -> checkWaiting(plan, step, on, failures));
        example.blocked().forEach((step, gate) -> checkBlocked(plan, step, gate, failures));
        example.refused().forEach(each -> checkRefused(plan, each, failures));
        example.permitted().forEach(each -> checkPermitted(plan, each, failures));
        return failures;
    }

    /** The matter that an example describes. */
    PlanState state(PlaybookExample example) {
        List<Happened> events = new ArrayList<>();
        example.events()
                .forEach((event, days) -> days.forEach(on -> events.add(new Happened(event + " " + on, event, on))));
        List<Mark> marks = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        example.before().forEach(step -> addBefore(shape.step(step), example.facts(), done));
        done.addAll(example.done());
        done.removeAll(example.skipped());
        done.forEach(step -> marks.add(new Mark(step, Mark.FIRST, Mark.Kind.DONE, Instant.EPOCH)));
        example.skipped().forEach(step -> marks.add(new Mark(step, Mark.FIRST, Mark.Kind.SKIPPED, Instant.EPOCH)));
        return new PlanState(
                example.today(), example.facts(), events, example.milestones(), marks, deadlines(example.deadlines()));
    }

    private static List<PlanDeadline> deadlines(Map<String, LocalDate> days) {
        List<PlanDeadline> deadlines = new ArrayList<>();
        days.forEach((rule, on) -> deadlines.add(new PlanDeadline(rule, rule, on, true)));
        return deadlines;
    }

    private void addBefore(int step, Map<String, String> facts, Set<String> done) {
        for (int before : StepsNamed.in(shape, shape.needs[step])) {
            if (shape.steps[before].when().admits(facts) && done.add(shape.steps[before].id())) {
                addBefore(before, facts, done);
            }
        }
    }

    private static void check(Plan plan, String name, String expected, List<String> failures) {
        String is = found(plan, name).map(each -> described(each.state())).orElse("absent");
        if (!is.equals(expected)) {
            failures.add(name + " should be " + expected + " and is " + is + ".");
        }
    }

    private static Optional<PlanStep> found(Plan plan, String name) {
        return plan.steps().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static String described(StepState state) {
        return switch (state) {
            case StepState.Waiting waiting -> "waiting for " + String.join(", ", ids(waiting.on()));
            case StepState.Blocked blocked ->
                "blocked by "
                        + String.join(", ", blocked.by().stream().map(Gate::id).toList());
            case StepState.Ready ready -> "ready";
            case StepState.InProgress inProgress -> "in progress";
            case StepState.Done done -> "done";
            case StepState.Skipped skipped -> "skipped";
            case StepState.NotApplicable notApplicable -> "not applicable";
        };
    }

    private static List<String> ids(List<Predecessor> needs) {
        return needs.stream().flatMap(need -> ids(need).stream()).toList();
    }

    private static List<String> ids(Predecessor need) {
        return switch (need) {
            case Predecessor.OfStep of -> List.of(of.step());
            case Predecessor.OfMilestone of -> List.of(of.milestone());
            case Predecessor.OfEvent of -> List.of(of.event());
            case Predecessor.AnyOf any -> ids(any.alternatives());
        };
    }

    private static void checkWaiting(Plan plan, String name, String on, List<String> failures) {
        Optional<StepState> state = found(plan, name).map(PlanStep::state);
        boolean waits = state.isPresent()
                && state.get() instanceof StepState.Waiting waiting
                && ids(waiting.on()).contains(on);
        if (!waits) {
            failures.add(name + " should be waiting for " + on + " and is "
                    + state.map(PlaybookExampleRun::described).orElse("absent") + ".");
        }
    }

    private static void checkBlocked(Plan plan, String name, String gate, List<String> failures) {
        Optional<StepState> state = found(plan, name).map(PlanStep::state);
        boolean isBlocked = state.isPresent()
                && state.get() instanceof StepState.Blocked blocked
                && blocked.by().stream().anyMatch(each -> each.id().equals(gate));
        if (!isBlocked) {
            failures.add(name + " should be blocked by " + gate + " and is "
                    + state.map(PlaybookExampleRun::described).orElse("absent") + ".");
        }
    }

    private static Set<String> refusing(Plan plan, PlaybookExample.Tried tried) {
        Optional<String> rule = tried.rule().isEmpty() ? Optional.empty() : Optional.of(tried.rule());
        Set<String> gates = new LinkedHashSet<>();
        if (plan.permits(new Attempt(tried.act(), tried.step(), tried.by(), rule))
                instanceof Permission.Refused refused) {
            refused.refusals().forEach(each -> gates.add(each.gate().id()));
        }
        return gates;
    }

    private static void checkRefused(Plan plan, PlaybookExample.Tried tried, List<String> failures) {
        Set<String> gates = refusing(plan, tried);
        if (!gates.contains(tried.gate())) {
            failures.add(act(tried) + " should be refused by " + tried.gate() + " and is "
                    + (gates.isEmpty() ? "permitted." : "refused by " + String.join(", ", gates) + "."));
        }
    }

    private static void checkPermitted(Plan plan, PlaybookExample.Tried tried, List<String> failures) {
        Set<String> gates = refusing(plan, tried);
        if (!gates.isEmpty()) {
            failures.add(act(tried) + " should be permitted and is refused by " + String.join(", ", gates) + ".");
        }
    }

    private static String act(PlaybookExample.Tried tried) {
        return tried.act().name().toLowerCase(Locale.ROOT).replace('_', '-') + " on " + tried.step();
    }
}
