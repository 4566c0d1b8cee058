package org.countersign.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Due;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Trigger;

/** Runs worked examples and says of each that fails what came out. */
public final class ExampleRun {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final LawBook book;
    private final CourtTime courtTime;

    public ExampleRun(LawBook book) {
        this.book = book;
        this.courtTime = new CourtTime(book.law());
    }

    /** The examples that fail, each with what it gave. */
    public List<Finding> failures() {
        List<Finding> failures = new ArrayList<>();
        for (Example example : book.examples()) {
            failure(example)
                    .ifPresent(sentence -> failures.add(new Finding(
                            example.file(), example.line(), "example of " + example.rule() + ": " + sentence)));
        }
        book.playbooks().forEach(each -> failures.addAll(PlaybookText.failures(each.file(), each.playbook())));
        return failures;
    }

    private Optional<String> failure(Example example) {
        Optional<Court> court = court(example);
        if (court.isEmpty()) {
            return Optional.of("it names a court or jurisdiction that is not in the lists.");
        }
        try {
            Outcome outcome = courtTime.answer(question(example, court.get()));
            return example.expected().entrySet().stream()
                    .map(each -> failure(each.getKey(), each.getValue(), outcome))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException notADate) {
            return Optional.of("a date or time in it is not written like 2026-11-23 or 10:23.");
        }
    }

    private Optional<Court> court(Example example) {
        String named = example.given().get("court");
        if (named != null) {
            return book.courts().court(named);
        }
        String jurisdiction = example.given().getOrDefault("jurisdiction", example.jurisdiction());
        return book.courts().jurisdiction(jurisdiction);
    }

    private static Question question(Example example, Court court) {
        Map<String, String> given = example.given();
        Trigger trigger = Trigger.of(given.getOrDefault("event", ""), LocalDate.parse(given.getOrDefault("on", "")))
                .servedBy(given.getOrDefault("service", Trigger.UNSTATED));
        if (given.containsKey("at")) {
            trigger = trigger.at(LocalTime.parse(given.get("at")));
        }
        Map<String, String> facts = new TreeMap<>(example.facts());
        if (given.containsKey("case-filed")) {
            facts.put("case-filed", given.getOrDefault("case-filed", ""));
        }
        return new Question(example.rule(), court, trigger, Facts.of(facts));
    }

    private static Optional<String> failure(String expectation, String expected, Outcome outcome) {
        if (outcome instanceof Outcome.Refusal refusal) {
            boolean meant =
                    expectation.equals("refused") && refusal.sentence().en().contains(expected);
            return meant
                    ? Optional.empty()
                    : Optional.of("refused: " + refusal.sentence().en());
        }
        return switch (expectation) {
            case "due" ->
                differs(
                        "due",
                        expected,
                        due(outcome, Reading.Role.PREVAILING).on().toString());
            case "safe" ->
                differs("safe", expected, due(outcome, Reading.Role.SAFE).on().toString());
            case "latest" ->
                differs(
                        "latest",
                        expected,
                        due(outcome, Reading.Role.LATEST).on().toString());
            case "due-at" -> differs("due-at", minute(expected), moment(due(outcome, Reading.Role.PREVAILING)));
            case "refused" ->
                Optional.of("it should be refused and gave "
                        + due(outcome, Reading.Role.PREVAILING).on() + ".");
            case "must-not-be" ->
                due(outcome, Reading.Role.PREVAILING).on().toString().equals(expected)
                        ? Optional.of("it gave " + expected + ", which it must not be.")
                        : Optional.empty();
            default -> Optional.of(expectation + " is no expectation.");
        };
    }

    private static Optional<String> differs(String what, String expected, String actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(what + " should be " + expected + " and is " + actual + ".");
    }

    private static String minute(String expected) {
        return expected.length() > 16 ? expected.substring(0, 16) : expected;
    }

    private static String moment(Due due) {
        return due instanceof Due.At at ? MINUTE.format(at.at()) : "";
    }

    private static Due due(Outcome outcome, Reading.Role role) {
        return switch (outcome) {
            case Outcome.Deadline deadline -> deadline.due();
            case Outcome.Readings readings -> readings.in(role).due();
            case Outcome.Refusal refusal -> throw new IllegalStateException("a refusal has no date");
        };
    }
}
