package org.countersign.courttime.smalllaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.courttime.Label;
import org.countersign.courttime.Law;
import org.countersign.courttime.Vocabulary;
import org.countersign.courttime.Vocabulary.CourtKind;
import org.countersign.courttime.Vocabulary.Fact;
import org.countersign.courttime.Vocabulary.FactType;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.RuleReader;
import org.countersign.courttime.tree.Defect;

/** A law small enough to read: real ways of counting, and the rules that a test writes itself. */
public final class SmallLaw {
    /** What a test's rule says where it does not say otherwise. */
    private static final String USUALLY = """
            id: the-rule, cite: The Rule, act: {en: Act, es: Actuar}, jurisdiction: any, courts: [any], on: event,
            counting: frcp-6, service: none, source: TEST, read: 2026-11-23, confirmed: true, extendable: [order]
            """;

    private static final Vocabulary VOCABULARY = new Vocabulary(
            named("event", "other-event", "third-event", "summons-served", "motion-served", "hearing-set"),
            named("personal", "mail", "mail-out-of-state", "mail-foreign", "overnight", "fax", "electronic", "clerk"),
            Map.ofEntries(
                    fact("case-filed", FactType.DATE),
                    fact("closed", FactType.DATES),
                    fact("county", FactType.TEXT),
                    fact("defendant", FactType.VALUES, "private", "united-states", "foreign"),
                    fact("division", FactType.TEXT),
                    fact("filing", FactType.VALUES, "electronic", "paper"),
                    fact("inaccessible", FactType.DATES),
                    fact("motion-filed", FactType.DATE),
                    fact("period", FactType.PERIOD),
                    fact("represented", FactType.YES_NO),
                    fact("role", FactType.VALUES, "served", "server")),
            Map.of(
                    "federal-district", new CourtKind("frcp-6", Label.EMPTY),
                    "fl-circuit", new CourtKind("fla-jud-2-514", Label.EMPTY),
                    "federal-agency", new CourtKind("", Label.EMPTY)),
            Map.of("TEST", "written for the tests"));

    private static final Law WITHOUT_RULES =
            new Law(VOCABULARY, SmallCalendars.all(), SmallMethods.counting(), SmallMethods.service(), List.of());

    private SmallLaw() {}

    /** The small law with some rules, each written as a law file would, its usual fields left out. */
    public static Law with(String... rules) {
        return WITHOUT_RULES.withRules(Stream.of(rules).map(SmallLaw::rule).toList());
    }

    /** A rule as a law file would write it, its usual fields left out. */
    public static Rule rule(String entries) {
        List<Defect> defects = new ArrayList<>();
        String usual = entries.contains("from:") ? USUALLY : USUALLY + ", from: unknown";
        Rule rule = RuleReader.read(FlowTree.of(usual).overlaidBy(FlowTree.of(entries)), defects)
                .orElseThrow(() -> new IllegalArgumentException(defects + " in " + entries));
        return SmallMethods.sound(rule, defects);
    }

    private static Map<String, Label> named(String... ids) {
        return Stream.of(ids).collect(Collectors.toMap(Function.identity(), id -> new Label("by " + id, "por " + id)));
    }

    private static Map.Entry<String, Fact> fact(String id, FactType type, String... values) {
        return Map.entry(id, new Fact(type, List.of(values), new Label(id, id)));
    }
}
