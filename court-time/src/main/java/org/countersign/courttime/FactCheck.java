package org.countersign.courttime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.countersign.courttime.rule.Span;

/** Refuses facts that the vocabulary does not know or whose value it does not allow. */
final class FactCheck {
    private FactCheck() {}

    static void check(Facts facts, Trigger trigger, Vocabulary vocabulary) {
        if (!trigger.service().isEmpty() && !vocabulary.services().containsKey(trigger.service())) {
            throw new Refused(
                    trigger.service(),
                    "The service method " + trigger.service() + " is not known; use one of "
                            + String.join(", ", vocabulary.services().keySet()) + ".",
                    "El medio de notificación " + trigger.service() + " no se conoce; use uno de "
                            + String.join(", ", vocabulary.services().keySet()) + ".");
        }
        for (Map.Entry<String, String> fact : facts.values().entrySet()) {
            check(fact.getKey(), fact.getValue(), vocabulary);
        }
    }

    private static void check(String name, String value, Vocabulary vocabulary) {
        if (vocabulary.events().containsKey(name)) {
            requireDate(name, value);
            return;
        }
        Vocabulary.Fact fact = vocabulary.facts().get(name);
        if (fact == null) {
            throw new Refused(
                    name,
                    "The fact " + name + " is not known; see rules list --vocabulary for the facts that are.",
                    "El dato " + name + " no se conoce; vea rules list --vocabulary.");
        }
        switch (fact.type()) {
            case VALUES -> requireListed(name, value, fact);
            case DATE -> requireDate(name, value);
            case DATES -> requireDates(name, value);
            case TEXT -> {}
            case PERIOD -> requirePeriod(name, value);
            case YES_NO -> requireYesOrNo(name, value);
        }
    }

    private static void requireListed(String name, String value, Vocabulary.Fact fact) {
        if (!fact.values().contains(value)) {
            String allowed = String.join(", ", fact.values());
            throw new Refused(
                    name,
                    "The fact " + name + " is " + value + "; it can be " + allowed + ".",
                    "El dato " + name + " es " + value + "; puede ser " + allowed + ".");
        }
    }

    private static void requireDate(String name, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException notADate) {
            throw notADate(name, value);
        }
    }

    private static void requireDates(String name, String value) {
        for (String each : value.split(",", -1)) {
            requireDate(name, each.strip());
        }
    }

    private static Refused notADate(String name, String value) {
        return new Refused(
                name,
                "The fact " + name + " is " + value + ", which is not a date; write it like 2026-11-23.",
                "El dato " + name + " es " + value + ", que no es una fecha; escríbala como 2026-11-23.");
    }

    private static void requirePeriod(String name, String value) {
        try {
            StatedPeriod.spanOf(value);
        } catch (IllegalArgumentException notAPeriod) {
            throw new Refused(
                    name,
                    "The fact " + name + " is " + value
                            + ", which is not a period; write it like 10 days, 5 court days, "
                            + "3 months or 72 hours.",
                    "El dato " + name + " es " + value + ", que no es un plazo; escríbalo como 10 days, 5 court days, "
                            + "3 months o 72 hours.");
        }
    }

    private static void requireYesOrNo(String name, String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new Refused(
                    name,
                    "The fact " + name + " is " + value + "; it can be yes or no.",
                    "El dato " + name + " es " + value + "; puede ser yes o no.");
        }
    }

    /** A period that an order states, with or without the word after or before. */
    static final class StatedPeriod {
        private StatedPeriod() {}

        static Span spanOf(String text) {
            Span span = Span.parse(text.strip().replaceAll(" (after|before)$", ""));
            if (span instanceof Span.Stated) {
                throw new IllegalArgumentException(text);
            }
            return span;
        }

        static boolean contradicts(String text, String direction) {
            String stripped = text.strip();
            return (stripped.endsWith(" after") || stripped.endsWith(" before")) && !stripped.endsWith(direction);
        }
    }
}
