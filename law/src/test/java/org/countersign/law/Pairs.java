package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.junit.jupiter.api.Test;

/**
 * Due dates that courts printed beside the date that starts them. Here it is only counted how many the rule reproduces;
 * why the others differ is for the reconciliation of the docket reader.
 */
class Pairs {
    private static final double LEAST = 0.92;
    private static final Map<String, Map<String, String>> RULES = Table.ofResource("pair-rules.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("rule"), row -> row));
    private static final CourtTime COURT_TIME = new CourtTime(OwnLaw.BOOK.law());

    @Test
    void nameRulesThatAreHere() {
        TreeSet<String> named = new TreeSet<>();
        rows().stream()
                .map(row -> row.get("rule"))
                .filter(rule -> !rule.isEmpty())
                .forEach(named::add);
        assertThat(RULES.keySet()).containsAll(named);
        assertThat(RULES.values())
                .allSatisfy(row -> assertThat(OwnLaw.BOOK.law().rule(row.get("id")))
                        .as(row.get("id"))
                        .isPresent());
    }

    @Test
    void areReproducedByTheirRules() {
        List<Map<String, String>> rows = rows();
        List<String> others = new ArrayList<>();
        int asked = 0;
        for (int at = 0; at < rows.size(); at++) {
            Map<String, String> row = rows.get(at);
            if (row.get("rule").isEmpty()) {
                continue;
            }
            asked++;
            String computed = computed(row);
            if (!computed.equals(row.get("due_date"))) {
                others.add(String.join(
                        " ",
                        "row",
                        String.valueOf(at + 1),
                        row.get("trigger_date"),
                        "printed",
                        row.get("due_date"),
                        "computed",
                        computed,
                        "agrees:",
                        row.get("agrees")));
            }
        }
        int agree = asked - others.size();
        System.out.println("pairs: " + agree + " of " + asked + " agree; the others:");
        others.forEach(System.out::println);
        assertThat(agree).isGreaterThan((int) (LEAST * asked));
    }

    private static List<Map<String, String>> rows() {
        return Table.of(SharedData.file("pairs.csv")).rows();
    }

    private static String computed(Map<String, String> row) {
        Map<String, String> rule = RULES.get(row.get("rule"));
        Trigger trigger = Trigger.of(rule.get("event"), LocalDate.parse(row.get("trigger_date")));
        return switch (COURT_TIME.answer(new Question(rule.get("id"), court(row.get("court")), trigger, Facts.NONE))) {
            case Outcome.Deadline deadline -> deadline.due().on().toString();
            case Outcome.Readings readings -> readings.prevailing().due().on().toString();
            case Outcome.Refusal refusal -> refusal.sentence().en();
        };
    }

    private static Court court(String id) {
        return id.isEmpty()
                ? OwnLaw.BOOK.courts().jurisdiction("us-federal").orElseThrow()
                : OwnLaw.BOOK.courts().court(id).orElseThrow();
    }
}
