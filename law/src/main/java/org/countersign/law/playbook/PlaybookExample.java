package org.countersign.law.playbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A worked example: given these facts, events and completions, these steps are ready, these wait, these are blocked.
 *
 * @param line its line in the file
 * @param name what it shows, a sentence
 * @param today the day on which it is asked
 * @param facts stated facts
 * @param events dates by event
 * @param milestones dates of milestones that a person recorded
 * @param deadlines days by rule
 * @param before steps whose every predecessor is done
 * @param done further steps that are done
 * @param skipped steps that are skipped
 * @param ready steps that must be ready; `step#2` is the second occurrence
 * @param waiting by step, what it must be waiting for: the id of a step, milestone or event
 * @param blocked by step, the gate that must block it
 * @param inapplicable steps that must not apply
 * @param refused acts that must be refused, each with the gate
 * @param permitted acts that must be permitted
 */
public record PlaybookExample(
        int line,
        String name,
        LocalDate today,
        Map<String, String> facts,
        Map<String, List<LocalDate>> events,
        Map<String, LocalDate> milestones,
        Map<String, LocalDate> deadlines,
        List<String> before,
        List<String> done,
        List<String> skipped,
        List<String> ready,
        Map<String, String> waiting,
        Map<String, String> blocked,
        List<String> inapplicable,
        List<Tried> refused,
        List<Tried> permitted) {
    /**
     * An act that is tried.
     *
     * @param act the act
     * @param step the step it belongs to
     * @param by who tries it
     * @param rule the rule of the deadline it is done for; empty where none is named
     * @param gate the gate that must refuse it; empty where it must be permitted
     */
    public record Tried(Act act, String step, Actor by, String rule, String gate) {}

    /** Whether it says what must come out. */
    public boolean expectsSomething() {
        return !(ready.isEmpty()
                && waiting.isEmpty()
                && blocked.isEmpty()
                && inapplicable.isEmpty()
                && refused.isEmpty()
                && permitted.isEmpty());
    }
}
