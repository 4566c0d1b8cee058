package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Trigger;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.EntryReading;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.StatedPeriod;
import org.countersign.docket.reconciliation.Hypothesis.Ordered;

/** Every due date that a docket prints, beside the one the law gives. */
public final class DocketDates {
    private final CourtTime time;
    private final Court court;
    private final Docket docket;
    private final List<EntryReading> readings;
    private final Map<String, Set<LocalDate>> daysOfType = new HashMap<>();
    private final Map<String, List<StatedPeriod>> periodsFrom = new HashMap<>();

    /** @param readings one for each entry of the docket, in its order */
    public DocketDates(CourtTime time, Court court, Docket docket, List<EntryReading> readings) {
        this.time = time;
        this.court = court;
        this.docket = docket;
        this.readings = List.copyOf(readings);
        readings.stream().flatMap(reading -> reading.events().stream()).forEach(this::remember);
    }

    private void remember(DocketEvent event) {
        Set<LocalDate> days = daysOfType.computeIfAbsent(event.type(), each -> new TreeSet<>());
        event.on().ifPresent(days::add);
        for (StatedPeriod period : event.periods()) {
            periodsFrom
                    .computeIfAbsent(period.trigger(), each -> new ArrayList<>())
                    .add(period);
        }
    }

    /**
     * A printed date with its comparison.
     *
     * @param entry the position of the entry in the docket, from 0
     * @param comparison none where the trigger's day is not known, or the date follows from no rule known here and from
     *     no stated period: a date fixed by order, or a local rule
     */
    public record Reconciled(int entry, DocketEvent event, PrintedDate printed, Optional<Comparison> comparison) {}

    /** All printed dates, in the order of the docket. */
    public List<Reconciled> all() {
        List<Reconciled> all = new ArrayList<>();
        for (int entry = 0; entry < readings.size(); entry++) {
            for (DocketEvent event : readings.get(entry).events()) {
                for (PrintedDate printed : event.printed()) {
                    all.add(new Reconciled(entry, event, printed, compared(entry, event, printed)));
                }
            }
        }
        return all;
    }

    private Optional<Comparison> compared(int entry, DocketEvent event, PrintedDate printed) {
        return event.on().flatMap(on -> {
            List<String> rules = GoverningRules.of(printed.what(), event.trigger());
            return rules.isEmpty()
                    ? withoutRule(event, printed, on)
                    : Optional.of(reconciliation(event, on, rules).of(printed.on(), on, around(entry, event)));
        });
    }

    private Reconciliation reconciliation(DocketEvent event, LocalDate on, List<String> rules) {
        Trigger trigger =
                Trigger.of(event.trigger(), on).servedBy(event.service().orElse(""));
        return new Reconciliation(new EngineDates(time, court, trigger, facts(event), rules));
    }

    private Facts facts(DocketEvent event) {
        Facts facts = Facts.of(event.facts());
        return docket.filed()
                .map(filed -> facts.with("case-filed", filed.toString()))
                .orElse(facts);
    }

    private Optional<Comparison> withoutRule(DocketEvent event, PrintedDate printed, LocalDate on) {
        EngineDates dates = new EngineDates(time, court, Trigger.of(event.trigger(), on), Facts.NONE, List.of());
        Optional<Ordered> ordered = event.periods().stream()
                .flatMap(period -> Ordered.of(period).stream())
                .filter(each -> dates.under(each).contains(printed.on()))
                .findFirst();
        if (ordered.isPresent()) {
            return Optional.of(new Comparison(
                    printed.on(), on, Optional.of(printed.on()), Optional.empty(), Optional.of(ordered.get())));
        }
        return printed.on().isBefore(on)
                ? Optional.of(new Reconciliation(hypothesis -> Set.of()).of(printed.on(), on, Surroundings.NONE))
                : Optional.empty();
    }

    private Surroundings around(int entry, DocketEvent event) {
        List<LocalDate> days = new ArrayList<>();
        docket.entries().get(entry).day().ifPresent(days::add);
        docket.filed().ifPresent(days::add);
        days.addAll(daysOfType.getOrDefault(event.type(), Set.of()));
        List<StatedPeriod> periods = periodsFrom.getOrDefault(event.type(), List.of());
        boolean order =
                docket.entries().get(entry).text().toLowerCase(Locale.ROOT).contains("order");
        return new Surroundings(days.stream().distinct().toList(), periods, order);
    }
}
