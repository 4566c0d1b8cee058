package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
import org.countersign.docket.EventDay;
import org.countersign.docket.EventReader;
import org.countersign.docket.StatedPeriod;
import org.countersign.docket.reconciliation.DocketDates;
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
        Map<DocketEvent, List<CaseRead.Printed>> printed = printed(court, docket, readings);
        List<CaseRead.Entry> entries = new ArrayList<>();
        for (int at = 0; at < docket.entries().size(); at++) {
            DocketEntry entry = docket.entries().get(at);
            List<CaseRead.Event> events = new ArrayList<>();
            for (DocketEvent event : readings.get(at).events()) {
                DocketEvent dated = asEntered(entry, event);
                events.add(new CaseRead.Event(
                        dated, deadlines(docket, court, entry, dated), printed.getOrDefault(event, alone(event))));
            }
            entries.add(new CaseRead.Entry(entry, readings.get(at), events));
        }
        return new CaseRead(docket, entries);
    }

    /** The dates that the court printed, by the event that each belongs to. */
    private Map<DocketEvent, List<CaseRead.Printed>> printed(
            Optional<Court> court, Docket docket, List<EntryReading> readings) {
        Map<DocketEvent, List<CaseRead.Printed>> printed = new IdentityHashMap<>();
        court.ifPresent(found -> new DocketDates(courtTime, found, docket, readings)
                .all()
                .forEach(each -> printed.computeIfAbsent(each.event(), unused -> new ArrayList<>())
                        .add(new CaseRead.Printed(each.printed(), each.comparison()))));
        return printed;
    }

    /** An entry of judgment or order is dated by the day the clerk entered it, where the docket states that day. */
    private static DocketEvent asEntered(DocketEntry entry, DocketEvent event) {
        boolean byEntry = event.trigger().endsWith("-entered") && event.day() instanceof EventDay.OfEntry;
        return byEntry && entry.entered().isPresent()
                ? event.on(new EventDay.OfEntry(entry.entered().get()))
                : event;
    }

    /** The printed dates of an event that could not be compared. */
    private static List<CaseRead.Printed> alone(DocketEvent event) {
        return event.printed().stream()
                .map(date -> new CaseRead.Printed(date, Optional.empty()))
                .toList();
    }

    private List<Certificate> deadlines(Docket docket, Optional<Court> court, DocketEntry entry, DocketEvent event) {
        if (court.isEmpty() || event.on().isEmpty()) {
            return List.of();
        }
        List<Certificate> deadlines = new ArrayList<>();
        Trigger trigger = trigger(entry, event, event.on().get());
        for (Question question : courtTime.questions(court.get(), trigger, facts(docket, event))) {
            deadlines.add(courtTime.certify(question));
        }
        return deadlines;
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
}
