package org.countersign.courttime;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.courttime.rule.Rule;

/** Finds the text that governs a question, or refuses with what is missing or impossible. */
final class Resolver {
    private static final String ANY = "any";
    private static final int MOST_NEAR = 5;

    private final Law law;

    Resolver(Law law) {
        this.law = law;
    }

    Resolved resolve(Question question) {
        FactCheck.check(question.facts(), question.trigger(), law.vocabulary());
        Rule rule = law.rule(question.rule()).orElseThrow(() -> unknown(question.rule()));
        requireJurisdiction(rule, question.court());
        Rule.Version version = version(rule, question);
        requireCourt(version, question.court());
        Map<String, List<String>> conditions = openConditions(version, question.facts());
        requireEvent(version, question.trigger().event());
        return new Resolved(question, law, version, conditions);
    }

    private Refused unknown(String id) {
        String near = near(id);
        return new Refused(
                id,
                "There is no rule " + id + " here; "
                        + (near.isEmpty() ? "`rules list` names those that are." : "near it are " + near + "."),
                "No hay aquí ninguna regla " + id + "; "
                        + (near.isEmpty() ? "`rules list` nombra las que hay." : "cerca están " + near + "."));
    }

    /** Rules whose ids begin as one that is not there, or as it does without its last parts. */
    private String near(String id) {
        String stem = id;
        while (stem.indexOf('-') > 0) {
            String start = stem.toLowerCase(Locale.ROOT);
            List<String> found = law.rules().stream()
                    .map(Rule::id)
                    .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(start))
                    .limit(MOST_NEAR)
                    .toList();
            if (!found.isEmpty()) {
                return String.join(", ", found);
            }
            stem = stem.substring(0, stem.lastIndexOf('-'));
        }
        return "";
    }

    private static void requireJurisdiction(Rule rule, Court court) {
        if (!rule.jurisdiction().equals(Rule.EVERYWHERE) && !rule.jurisdiction().equals(court.jurisdiction())) {
            throw new Refused(
                    court.id(),
                    rule.id() + " is a rule of " + rule.jurisdiction() + ", and " + court.name() + " follows "
                            + court.jurisdiction() + "; name a court or jurisdiction of " + rule.jurisdiction() + ".",
                    rule.id() + " es una regla de " + rule.jurisdiction() + ", y " + court.name() + " sigue "
                            + court.jurisdiction() + "; nombre un tribunal o jurisdicción de " + rule.jurisdiction()
                            + ".");
        }
    }

    /** Whether a rule is one of courts that it names, not of a kind of court. */
    static boolean isOfCourtsByName(Rule.Version version) {
        return version.courts().stream().noneMatch(each -> each.equals(ANY) || each.contains("-"));
    }

    private static void requireCourt(Rule.Version version, Court court) {
        if (!court.isJurisdictionAlone() && !appliesAt(version, court) && isOfCourtsByName(version)) {
            throw new Refused(
                    court.id(),
                    version.cite() + " is a rule of " + String.join(", ", version.courts()) + ", not of " + court.id()
                            + "; name that court, or a rule of " + court.id() + ".",
                    version.cite() + " es una regla de " + String.join(", ", version.courts()) + ", no de " + court.id()
                            + "; nombre ese tribunal, o una regla de " + court.id() + ".");
        }
    }

    /** Whether a rule applies at a court by its kind or its id. */
    static boolean appliesAt(Rule.Version version, Court court) {
        return version.courts().contains(ANY)
                || version.courts().contains(court.kind())
                || version.courts().contains(court.id());
    }

    private static Rule.Version version(Rule rule, Question question) {
        List<Rule.Version> versions = rule.versions();
        for (Rule.Version version : versions) {
            Optional<LocalDate> key = key(version, question);
            if (key.isPresent() && version.validity().covers(key.get())) {
                return version;
            }
        }
        for (Rule.Version version : versions) {
            if (key(version, question).isEmpty()) {
                String fact = version.selectedBy();
                throw new Refused(
                        fact,
                        "Which text of " + rule.id() + " governs depends on " + fact + "; state it (" + fact
                                + "=2026-01-05).",
                        "El texto de " + rule.id() + " que rige depende de " + fact + "; indíquelo (" + fact
                                + "=2026-01-05).");
            }
        }
        throw notInForce(
                rule,
                key(versions.getFirst(), question).orElse(question.trigger().on()));
    }

    private static Refused notInForce(Rule rule, LocalDate on) {
        List<String> recorded =
                rule.versions().stream().map(each -> each.validity().toString()).toList();
        return new Refused(
                rule.id(),
                "No text of " + rule.id() + " is recorded that was in force on " + on + " (recorded: "
                        + String.join(", ", recorded) + "); an attorney must find the text of that day.",
                "No consta ningún texto de " + rule.id() + " vigente el " + on + " (constan: "
                        + String.join(", ", recorded) + "); un abogado debe buscar el texto de ese día.");
    }

    private static Optional<LocalDate> key(Rule.Version version, Question question) {
        if (version.selectedBy().equals(Rule.Version.BY_TRIGGER)) {
            return Optional.of(question.trigger().on());
        }
        if (question.trigger().event().equals(version.selectedBy())) {
            return Optional.of(question.trigger().on());
        }
        return question.facts().date(version.selectedBy());
    }

    /** The conditions that no stated fact decides; a stated fact that contradicts one is a refusal. */
    private static Map<String, List<String>> openConditions(Rule.Version version, Facts facts) {
        if (facts.isEmpty()) {
            return version.when();
        }
        Map<String, List<String>> open = new TreeMap<>();
        version.when().forEach((fact, values) -> {
            Optional<String> stated = facts.text(fact);
            if (stated.isEmpty()) {
                open.put(fact, values);
            } else if (!values.contains(stated.get())) {
                throw contradicted(version, fact, values, stated.get());
            }
        });
        return open;
    }

    private static Refused contradicted(Rule.Version version, String fact, List<String> values, String stated) {
        return new Refused(
                fact,
                version.cite() + " holds where " + fact + " = " + String.join(" or ", values) + "; stated is " + stated
                        + ".",
                version.cite() + " rige si " + fact + " = " + String.join(" o ", values) + "; consta " + stated + ".");
    }

    /** Whether a stated fact contradicts a condition of the rule. */
    static boolean contradicts(Rule.Version version, Facts facts) {
        return version.when().entrySet().stream()
                .anyMatch(condition -> facts.text(condition.getKey())
                        .filter(stated -> !condition.getValue().contains(stated))
                        .isPresent());
    }

    /** Whether every condition of the rule is stated to hold. */
    static boolean isSatisfied(Rule.Version version, Facts facts) {
        return version.when().entrySet().stream()
                .allMatch(condition -> facts.text(condition.getKey())
                        .filter(condition.getValue()::contains)
                        .isPresent());
    }

    private void requireEvent(Rule.Version version, String event) {
        if (event.isEmpty() || version.startsOn(event)) {
            return;
        }
        List<String> own = version.limbs().stream()
                .flatMap(limb -> limb.computation().on().stream())
                .distinct()
                .toList();
        throw new Refused(
                event,
                version.cite() + " runs from " + String.join(" or ", own) + ", not from " + event
                        + "; state that event.",
                version.cite() + " corre desde " + String.join(" o ", own) + ", no desde " + event
                        + "; indique ese hecho.");
    }
}
