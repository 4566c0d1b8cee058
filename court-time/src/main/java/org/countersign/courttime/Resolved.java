package org.countersign.courttime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.rule.Combine;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ServiceUse;
import org.jspecify.annotations.Nullable;

/**
 * A question with everything it refers to found: the version of the rule, and for each method and table the version in
 * force on the day of the trigger.
 */
final class Resolved {
    private final Question question;
    private final Law law;
    private final Rule.Version version;
    private final Map<String, List<String>> conditions;
    private final List<CountingMethod.Version> methods = new ArrayList<>(1);
    private final List<ServiceDays.Version> tables = new ArrayList<>(0);
    private CountingMethod.@Nullable Side side;
    private Optional<CourtDays> daysOfSide = Optional.empty();

    Resolved(Question question, Law law, Rule.Version version, Map<String, List<String>> conditions) {
        this.question = question;
        this.law = law;
        this.version = version;
        this.conditions = conditions;
    }

    Question question() {
        return question;
    }

    Law law() {
        return law;
    }

    Rule.Version version() {
        return version;
    }

    /** The facts that the rule needs and that are not stated, each with the values that satisfy it. */
    Map<String, List<String>> conditions() {
        return conditions;
    }

    /** The methods and tables met so far, for certificates. */
    List<CountingMethod.Version> methods() {
        return methods;
    }

    List<ServiceDays.Version> tables() {
        return tables;
    }

    /** The court days of a side of a method; one computation asks for the same ones again and again. */
    Optional<CourtDays> courtDays(CountingMethod.Side wanted) {
        if (!wanted.equals(side)) {
            daysOfSide = Closings.courtDays(this, wanted);
            side = wanted;
        }
        return daysOfSide;
    }

    CountingMethod.Version method(Computation computation, LocalDate start) {
        String id = computation.counting();
        String found = id.equals(Computation.OF_THE_COURT) ? ofTheCourt() : id;
        for (CountingMethod.Version known : methods) {
            if (known.id().equals(found) && known.validity().covers(start)) {
                return known;
            }
        }
        CountingMethod.Version text =
                law.method(found).flatMap(method -> method.on(start)).orElseThrow(() -> noText(found, start));
        methods.add(text);
        return text;
    }

    private String ofTheCourt() {
        Vocabulary.CourtKind kind =
                law.vocabulary().kinds().get(question.court().kind());
        if (kind == null || kind.counting().isEmpty()) {
            throw new Refused(
                    question.court().id(),
                    "How " + question.court().name() + " counts a period set by order is not recorded; name a court "
                            + "whose rules are, or the rule of computation itself.",
                    "No consta cómo cuenta " + question.court().name()
                            + " un plazo fijado por orden; nombre un tribunal "
                            + "cuyas reglas consten, o la regla de cómputo misma.");
        }
        return kind.counting();
    }

    private static Refused noText(String id, LocalDate on) {
        return new Refused(
                id,
                "No text of " + id + " is recorded that was in force on " + on
                        + "; an attorney must find the old text.",
                "No consta ningún texto de " + id + " vigente el " + on
                        + "; un abogado debe buscar el texto anterior.");
    }

    Optional<ServiceDays.Version> table(ServiceUse use, LocalDate start) {
        return switch (use) {
            case ServiceUse.None none -> Optional.empty();
            case ServiceUse.Added added -> Optional.of(table(added.table(), start));
            case ServiceUse.Doubtful doubtful -> Optional.of(table(doubtful.table(), start));
        };
    }

    private ServiceDays.Version table(String id, LocalDate start) {
        for (ServiceDays.Version known : tables) {
            if (known.id().equals(id) && known.validity().covers(start)) {
                return known;
            }
        }
        ServiceDays.Version text =
                law.serviceDays(id).flatMap(table -> table.on(start)).orElseThrow(() -> noText(id, start));
        tables.add(text);
        return text;
    }

    /** The event whose date is the trigger's: the one stated, or the rule's own where none is. */
    String event() {
        String stated = question.trigger().event();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<String> open = new ArrayList<>();
        for (Limb limb : version.limbs()) {
            String own = limb.computation().on().getFirst();
            if (question.facts().text(own).isEmpty()) {
                open.add(own);
            }
        }
        return open.isEmpty() ? version.limbs().getFirst().computation().on().getFirst() : open.getFirst();
    }

    /** The day on which a period starts; empty where its event is not stated. */
    Optional<LocalDate> start(Computation computation) {
        if (computation.startsOn(event())) {
            return Optional.of(question.trigger().on());
        }
        for (Map.Entry<String, String> fact : question.facts().values().entrySet()) {
            if (computation.on().contains(fact.getKey())) {
                return Optional.of(LocalDate.parse(fact.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The event of a required period whose date is not stated. */
    Optional<String> missing() {
        if (version.combine() == Combine.ONE_OF) {
            return Optional.empty();
        }
        return version.limbs().stream()
                .filter(limb -> limb.required() && start(limb.computation()).isEmpty())
                .map(limb -> limb.computation().on().getFirst())
                .findFirst();
    }

    /** Whether a period starts from the trigger itself, whose service and time are stated with it. */
    boolean startsFromTrigger(Computation computation) {
        return computation.startsOn(event());
    }
}
