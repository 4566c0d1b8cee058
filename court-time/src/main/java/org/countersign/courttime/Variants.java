package org.countersign.courttime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ServiceUse;
import org.countersign.courttime.rule.Span;

/** The readings that a rule, its methods and the facts leave open, each differing from the prevailing one in one respect. */
final class Variants {
    private final Resolved resolved;
    private final Variant base;
    private final List<Variant> others = new ArrayList<>(0);

    private Variants(Resolved resolved, Variant base) {
        this.resolved = resolved;
        this.base = base;
    }

    /** Every variant but the base and those that differ in the holidays alone. */
    static List<Variant> beside(Variant base, Resolved resolved) {
        Variants variants = new Variants(resolved, base);
        for (Rule.Alternative alternative : resolved.version().alternatives()) {
            variants.others.add(base.withLimbs(alternative.reason(), alternative.limbs()));
        }
        for (Limb limb : base.limbs()) {
            variants.addMethod(limb.computation());
            variants.addService(limb.computation());
        }
        return variants.others;
    }

    private void addMethod(Computation computation) {
        CountingMethod.Version method = resolved.method(
                computation,
                resolved.start(computation).orElse(resolved.question().trigger().on()));
        List<CountingMethod.Alternative> alternatives =
                method.side(computation.count().direction()).alternatives();
        for (int at = 0; at < alternatives.size(); at++) {
            others.add(base.withSide(alternatives.get(at).reason(), at));
        }
    }

    private void addService(Computation computation) {
        if (!resolved.startsFromTrigger(computation)) {
            return;
        }
        Optional<ServiceDays.Version> found = resolved.table(
                computation.service(), resolved.question().trigger().on());
        if (found.isEmpty()) {
            return;
        }
        ServiceDays.Version table = found.get();
        if (base.service().isEmpty()) {
            addUnstated(table, computation.service() instanceof ServiceUse.Doubtful);
            return;
        }
        requireKnown(table);
        for (int at = 0; at < table.alternatives().size(); at++) {
            ServiceDays.Alternative alternative = table.alternatives().get(at);
            if (alternative.concerns(base.service())) {
                others.add(base.withSequence(alternative.reason(), at));
            }
        }
        if (computation.service() instanceof ServiceUse.Doubtful doubtful) {
            others.add(base.withDoubtfulService(doubtful.reason()));
        }
        table.completion(base.service())
                .filter(completion -> !completion.doubt().isEmpty())
                .ifPresent(completion -> others.add(base.withServiceAtOnce(completion.doubt())));
    }

    private void requireKnown(ServiceDays.Version table) {
        if (!table.knows(base.service())) {
            throw new Refused(
                    base.service(),
                    table.cite() + " gives no figure for service " + base.service() + "; it knows " + methodsOf(table)
                            + ".",
                    table.cite() + " no da ninguna cifra para la notificación " + base.service() + "; conoce "
                            + methodsOf(table) + ".");
        }
    }

    private static String methodsOf(ServiceDays.Version table) {
        List<String> methods = new ArrayList<>(table.add().keySet());
        methods.addAll(table.none());
        methods.sort(String::compareTo);
        return String.join(", ", methods);
    }

    /** How a paper was served is not stated: the facts leave open whether days are added, and how many. */
    private void addUnstated(ServiceDays.Version table, boolean doubtful) {
        Map<Span, List<String>> methods = new LinkedHashMap<>();
        table.add().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> methods.computeIfAbsent(entry.getValue(), unused -> new ArrayList<>())
                        .add(entry.getKey()));
        methods.forEach((span, names) -> {
            Label first = resolved.law().vocabulary().service(names.getFirst());
            Label why = new Label(
                    "the way of service is not stated; " + first.en() + " it adds " + span + " (" + table.cite() + ")",
                    "no consta el medio de notificación; " + first.es() + " se añaden " + Spanish.span(span) + " ("
                            + table.cite() + ")");
            Variant served = base.servedBy(why, names.getFirst());
            others.add(doubtful ? served.withDoubtfulService(why) : served);
        });
        table.completions()
                .forEach(completion -> completion.by().stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(method -> others.add(base.servedBy(
                                new Label(
                                        "the way of service is not stated; service by " + method
                                                + " may be complete later than it is made",
                                        "no consta el medio de notificación; la hecha por " + method
                                                + " puede perfeccionarse después"),
                                method))));
    }
}
