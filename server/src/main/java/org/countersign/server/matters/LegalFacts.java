package org.countersign.server.matters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.courttime.Vocabulary;
import org.countersign.server.pages.Wording;

/** Facts of the law's vocabulary as typed: each by its id, nothing typed leaves it unstated. */
record LegalFacts(Vocabulary vocabulary, SortedMap<String, String> stated) {

    private static final String PREFIX = "fact-";
    private static final List<String> YES_NO = List.of("yes", "no");

    static LegalFacts from(Vocabulary vocabulary, Typed typed) {
        SortedMap<String, String> stated = new TreeMap<>();
        vocabulary.facts().keySet().forEach(id -> {
            String value = typed.text(PREFIX + id);
            if (!value.isEmpty()) {
                stated.put(id, value);
            }
        });
        return new LegalFacts(vocabulary, stated);
    }

    Refusals refusals(Wording text) {
        Refusals refusals = new Refusals(text);
        stated.forEach((id, value) -> {
            Vocabulary.Fact fact = vocabulary.facts().get(id);
            if (fact != null) {
                check(refusals, PREFIX + id, fact, value);
            }
        });
        return refusals;
    }

    private static void check(Refusals refusals, String field, Vocabulary.Fact fact, String value) {
        switch (fact.type()) {
            case VALUES -> listed(refusals, field, fact.values(), value);
            case YES_NO -> listed(refusals, field, YES_NO, value);
            case DATE -> refusals.day(field, value);
            case DATES -> List.of(value.split("[,\\s]+")).forEach(day -> refusals.day(field, day));
            case TEXT, PERIOD -> refusals.atMost(field, value, Refusals.NAME);
        }
    }

    private static void listed(Refusals refusals, String field, List<String> values, String value) {
        if (!values.contains(value)) {
            refusals.add(field, "matters.refused.choice");
        }
    }

    /** The facts as fields: those stated, or those that are not. */
    List<LegalFactsPage.Field> fields(Wording text, Map<String, String> refusals, boolean areStated) {
        List<LegalFactsPage.Field> fields = new ArrayList<>();
        vocabulary.facts().forEach((id, fact) -> {
            if (stated.containsKey(id) == areStated) {
                fields.add(field(id, fact, text, refusals));
            }
        });
        return fields;
    }

    private LegalFactsPage.Field field(String id, Vocabulary.Fact fact, Wording text, Map<String, String> refusals) {
        String type = switch (fact.type()) {
            case VALUES, YES_NO -> "select";
            case DATE -> "date";
            case DATES, TEXT, PERIOD -> "text";
        };
        return new LegalFactsPage.Field(
                PREFIX + id,
                fact.label().in(text.locale()),
                type,
                options(fact, text),
                stated.getOrDefault(id, ""),
                refusals.getOrDefault(PREFIX + id, ""));
    }

    private static Map<String, String> options(Vocabulary.Fact fact, Wording text) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", text.of("matters.fact.unstated"));
        fact.values().forEach(value -> options.put(value, value.replace('-', ' ')));
        if (fact.type() == Vocabulary.FactType.YES_NO) {
            options.put("yes", text.of("matters.yes"));
            options.put("no", text.of("matters.no"));
        }
        return options;
    }
}
