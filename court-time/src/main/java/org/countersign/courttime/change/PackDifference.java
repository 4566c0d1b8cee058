package org.countersign.courttime.change;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.courttime.Law;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ServiceUse;

/** Which rules compute otherwise in one snapshot than in another: their text, their method's, or their table's differs. */
final class PackDifference {
    private PackDifference() {}

    static Set<String> rules(Law one, Law other) {
        Set<String> methods = changed(one.methods(), other.methods(), CountingMethod::id, CountingMethod::versions);
        Set<String> tables = changed(one.serviceDays(), other.serviceDays(), ServiceDays::id, ServiceDays::versions);
        Set<String> rules = changed(one.rules(), other.rules(), Rule::id, Rule::versions);
        one.rules().stream()
                .filter(rule -> restsOn(rule, methods, tables))
                .map(Rule::id)
                .forEach(rules::add);
        return rules;
    }

    private static boolean restsOn(Rule rule, Set<String> methods, Set<String> tables) {
        return rule.versions().stream()
                .flatMap(version -> Stream.concat(
                        version.limbs().stream(),
                        version.alternatives().stream().flatMap(each -> each.limbs().stream())))
                .anyMatch(limb -> restsOn(limb.computation(), methods, tables));
    }

    private static boolean restsOn(Computation computation, Set<String> methods, Set<String> tables) {
        boolean byMethod = methods.contains(computation.counting())
                || (computation.counting().equals(Computation.OF_THE_COURT) && !methods.isEmpty());
        return byMethod
                || switch (computation.service()) {
                    case ServiceUse.None none -> false;
                    case ServiceUse.Added added -> tables.contains(added.table());
                    case ServiceUse.Doubtful doubtful -> tables.contains(doubtful.table());
                };
    }

    private static <T> Set<String> changed(
            Collection<T> one, Collection<T> other, Function<T, String> id, Function<T, Object> content) {
        var before = one.stream().collect(Collectors.toMap(id, each -> each));
        var after = other.stream().collect(Collectors.toMap(id, each -> each));
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(each -> {
            T old = before.get(each);
            T now = after.get(each);
            return old != null
                    && now != null
                    && (old == now || content.apply(old).equals(content.apply(now)));
        });
        return ids;
    }
}
