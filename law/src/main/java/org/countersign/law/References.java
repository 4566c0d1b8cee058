package org.countersign.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.countersign.courttime.Court;
import org.countersign.courttime.Law;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.rule.ServiceUse;

/** Finds names that nothing has: events, facts, methods, tables, courts, calendars. */
final class References {
    private final Law law;
    private final Courts courts;
    private final PackReader packs;
    private final List<Finding> findings = new ArrayList<>();

    References(Law law, Courts courts, PackReader packs) {
        this.law = law;
        this.courts = courts;
        this.packs = packs;
    }

    List<Finding> findings() {
        law.rules().forEach(this::check);
        law.serviceDays().forEach(this::check);
        courts.all().forEach(this::check);
        return findings;
    }

    private void check(Rule rule) {
        boolean known = courts.jurisdiction(rule.jurisdiction()).isPresent();
        if (!known && !rule.jurisdiction().equals(Rule.EVERYWHERE)) {
            wrong(
                    rule.id(),
                    "the jurisdiction " + rule.jurisdiction() + " is not in the list of jurisdictions; add it.");
        }
        for (Rule.Version version : rule.versions()) {
            check(version);
        }
    }

    private void check(Rule.Version version) {
        version.limbs().forEach(limb -> check(version.id(), limb));
        version.alternatives().forEach(each -> each.limbs().forEach(limb -> check(version.id(), limb)));
        version.when().keySet().stream()
                .filter(fact -> !law.vocabulary().facts().containsKey(fact))
                .forEach(fact ->
                        wrong(version.id(), "`when` names the fact " + fact + ", which is not in the vocabulary."));
        version.when().forEach((fact, values) -> checkValues(version.id(), fact, values));
        if (!version.source().isEmpty() && !law.vocabulary().sources().containsKey(version.source())) {
            wrong(version.id(), "the source " + version.source() + " is not in the vocabulary; add it there.");
        }
        version.courts().stream()
                .filter(each -> !each.equals("any") && !isKindOrCourt(each))
                .forEach(each ->
                        wrong(version.id(), "`courts` names " + each + ", which is no court or kind of court."));
        if (version.courts().isEmpty()) {
            wrong(version.id(), "`courts` is missing; name courts, kinds of courts, or any.");
        }
        if (!version.replaces().isEmpty() && law.rule(version.replaces()).isEmpty()) {
            wrong(version.id(), "`replaces` names " + version.replaces() + ", which is no rule here.");
        }
        if (!version.selectedBy().equals(Rule.Version.BY_TRIGGER) && !isDated(version.selectedBy())) {
            wrong(version.id(), "`selected-by` names " + version.selectedBy() + ", which is no fact with a date.");
        }
    }

    private void checkValues(String id, String fact, List<String> values) {
        var known = law.vocabulary().facts().get(fact);
        if (known != null && !known.values().isEmpty() && !known.values().containsAll(values)) {
            wrong(id, "`when` gives " + fact + " a value that the vocabulary does not list.");
        }
    }

    private boolean isDated(String name) {
        return law.vocabulary().facts().containsKey(name)
                || law.vocabulary().events().containsKey(name);
    }

    private boolean isKindOrCourt(String name) {
        return law.vocabulary().kinds().containsKey(name) || courts.court(name).isPresent();
    }

    private void check(String id, Limb limb) {
        Computation computation = limb.computation();
        computation.on().stream()
                .filter(event -> !law.vocabulary().events().containsKey(event))
                .filter(event -> !event.equals(Computation.ANY_EVENT))
                .forEach(event ->
                        wrong(id, "the event " + event + " is not in the vocabulary; use one that is, or add it."));
        String method = computation.counting();
        if (!method.equals(Computation.OF_THE_COURT) && law.method(method).isEmpty()) {
            wrong(id, "there is no counting method " + method + "; use one that is defined.");
        }
        switch (computation.service()) {
            case ServiceUse.None none -> {}
            case ServiceUse.Added added -> checkTable(id, added.table());
            case ServiceUse.Doubtful doubtful -> checkTable(id, doubtful.table());
        }
    }

    private void checkTable(String id, String table) {
        if (law.serviceDays(table).isEmpty()) {
            wrong(id, "there is no table of service days " + table + "; write none, or a table that is defined.");
        }
    }

    private void check(ServiceDays table) {
        for (ServiceDays.Version version : table.versions()) {
            checkMethods(table.id(), version.add().keySet());
            checkMethods(table.id(), version.none());
            version.completions().forEach(completion -> checkMethods(table.id(), completion.by()));
        }
    }

    private void checkMethods(String id, Collection<String> methods) {
        methods.stream()
                .filter(method -> !law.vocabulary().services().containsKey(method))
                .forEach(method -> wrong(id, "the service method " + method + " is not in the vocabulary."));
    }

    private void check(Court court) {
        if (!law.vocabulary().kinds().containsKey(court.kind())) {
            findings.add(new Finding(
                    "courts", 0, "court " + court.id() + ": the kind " + court.kind() + " is not in the vocabulary."));
        }
        List<String> all = new ArrayList<>(court.calendars());
        all.addAll(court.stateCalendars());
        all.stream()
                .filter(calendar -> law.calendar(calendar).isEmpty())
                .forEach(calendar -> findings.add(
                        new Finding("courts", 0, "court " + court.id() + ": there is no calendar " + calendar + ".")));
    }

    private void wrong(String id, String sentence) {
        PackReader.Place place = packs.place(id);
        findings.add(new Finding(place.file(), place.line(), id + ": " + sentence));
    }
}
