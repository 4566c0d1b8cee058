package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.EntryReading;
import org.countersign.docket.EventReader;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.StatedPeriod;
import org.countersign.docket.reconciliation.EngineDates;
import org.countersign.docket.reconciliation.GoverningRules;
import org.countersign.docket.reconciliation.Reconciliation;
import org.countersign.docket.reconciliation.Surroundings;
import org.countersign.law.LawBook;

/** Reads the events of a docket and computes what each of them starts. */
final class CaseComputation {
    private final LawBook book;
    private final CourtTime courtTime;

    CaseComputation(LawBook book, CourtTime courtTime) {
        this.book = book;
        this.courtTime = courtTime;
    }

    CaseRead read(Docket docket) {
        Optional<Court> court = book.courts().court(docket.courtCase().court());
        List<EntryReading> readings = EventReader.read(docket);
        List<CaseRead.Entry> entries = new ArrayList<>();
        for (int at = 0; at < docket.entries().size(); at++) {
            DocketEntry entry = docket.entries().get(at);
            EntryReading reading = readings.get(at);
            List<CaseRead.Event> events = new ArrayList<>();
            for (DocketEvent event : reading.events()) {
                events.add(event(docket, court, entry, reading, event));
            }
            entries.add(new CaseRead.Entry(entry, reading, events));
        }
        return new CaseRead(docket, entries);
    }

    private CaseRead.Event event(
            Docket docket, Optional<Court> court, DocketEntry entry, EntryReading reading, DocketEvent event) {
        if (court.isEmpty() || event.on().isEmpty()) {
            return new CaseRead.Event(event, List.of(), unexplained(event));
        }
        Trigger trigger = trigger(entry, event, event.on().get());
        Facts facts = facts(docket, event);
        List<Certificate> deadlines = new ArrayList<>();
        for (Question question : courtTime.questions(court.get(), trigger, facts)) {
            deadlines.add(courtTime.certify(question));
        }
        List<CaseRead.Printed> printed = event.printed().stream()
                .map(date -> compared(date, court.get(), trigger, facts, surroundings(entry, reading, event)))
                .toList();
        return new CaseRead.Event(event, deadlines, printed);
    }

    private static List<CaseRead.Printed> unexplained(DocketEvent event) {
        return event.printed().stream()
                .map(date -> new CaseRead.Printed(date, Optional.empty()))
                .toList();
    }

    private static Trigger trigger(DocketEntry entry, DocketEvent event, LocalDate on) {
        Trigger trigger = Trigger.of(event.trigger(), on)
                .servedBy(event.service().orElse(Trigger.UNSTATED))
                .from(entry.number().isEmpty() ? "docket entry" : "docket entry " + entry.number());
        return event.time().map(trigger::at).orElse(trigger);
    }

    private static Facts facts(Docket docket, DocketEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        docket.filed().ifPresent(filed -> facts.putIfAbsent("case-filed", filed.toString()));
        proceeding(docket.courtCase().number()).ifPresent(kind -> facts.putIfAbsent("proceeding", kind));
        if (event.periods().size() == 1) {
            facts.putIfAbsent("period", period(event.periods().getFirst()));
        }
        return Facts.of(facts);
    }

    private static String period(StatedPeriod period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return period.amount() + " " + unit + (period.amount() == 1 ? "" : "s");
    }

    /** The kind of proceeding that a federal case number names: 1:20-cv-00101, 2:08-cr-04005. */
    private static Optional<String> proceeding(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        if (lower.contains("-cr-") || lower.contains("-mj-")) {
            return Optional.of("criminal");
        }
        return lower.contains("-cv-") || lower.contains("-mc-") ? Optional.of("civil") : Optional.empty();
    }

    private static Surroundings surroundings(DocketEntry entry, EntryReading reading, DocketEvent event) {
        List<LocalDate> others = new ArrayList<>();
        reading.events().stream().flatMap(each -> each.on().stream()).forEach(others::add);
        entry.day().ifPresent(others::add);
        boolean order = entry.text().toLowerCase(Locale.ROOT).contains("order");
        return new Surroundings(others, event.periods(), order);
    }

    private CaseRead.Printed compared(
            PrintedDate date, Court court, Trigger trigger, Facts facts, Surroundings around) {
        List<String> rules = GoverningRules.of(date.what(), trigger.event());
        if (rules.isEmpty()) {
            return new CaseRead.Printed(date, Optional.empty());
        }
        EngineDates dates = new EngineDates(courtTime, court, trigger, facts, rules);
        return new CaseRead.Printed(
                date, Optional.of(new Reconciliation(dates).of(date.on(), trigger.on(), around)));
    }
}
