package org.countersign.server.docket;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.DocketReader;
import org.countersign.docket.EntryReading;
import org.countersign.docket.EventDay;
import org.countersign.docket.EventReader;
import org.countersign.docket.Reading;
import org.countersign.docket.StatedPeriod;
import org.countersign.docket.reconciliation.DocketDates;
import org.countersign.docket.reconciliation.DocketDates.Reconciled;
import org.countersign.docket.reconciliation.GoverningRules;
import org.countersign.server.lawbook.Packs;
import org.springframework.stereotype.Component;

/** Bytes to what they say, one paper for each case named in them. Whatever the bytes, there is at least one paper. */
@Component
final class PaperReader {

    private final Packs packs;

    PaperReader(Packs packs) {
        this.packs = packs;
    }

    List<ReadPaper> read(byte[] bytes) {
        return switch (new DocketReader().read(bytes)) {
            case Reading.Dockets found -> papers("docket", found.dockets());
            case Reading.Noticed found -> papers("notice", found.notice().dockets());
            case Reading.NoNotice found -> List.of(nothing("no notice", found.subject(), found.sentence()));
            case Reading.Unreadable found -> List.of(nothing("unreadable", "", found.sentence()));
        };
    }

    private static ReadPaper nothing(String kind, String title, Label sentence) {
        return new ReadPaper(kind, title, "", "", sentence, List.of());
    }

    private List<ReadPaper> papers(String kind, List<Docket> dockets) {
        return dockets.stream().map(docket -> paper(kind, docket)).toList();
    }

    private ReadPaper paper(String kind, Docket docket) {
        List<EntryReading> readings = EventReader.read(docket);
        Map<DocketEvent, List<ReadPaper.Printed>> printed = printed(docket, readings);
        List<ReadPaper.Entry> entries = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            DocketEntry entry = docket.entries().get(at);
            List<ReadPaper.Proposal> proposals = readings.get(at).events().stream()
                    .map(event -> proposal(docket, entry, event, printed.getOrDefault(event, List.of())))
                    .toList();
            List<ReadPaper.Stretch> unread = readings.get(at).unread().stream()
                    .map(span -> new ReadPaper.Stretch(span.start(), span.end()))
                    .toList();
            entries.add(new ReadPaper.Entry(entry.number(), entry.day(), entry.text(), proposals, unread));
        }
        var of = docket.courtCase();
        return new ReadPaper(kind, of.title(), of.court(), of.number(), Label.EMPTY, entries);
    }

    private static ReadPaper.Proposal proposal(
            Docket docket, DocketEntry entry, DocketEvent event, List<ReadPaper.Printed> printed) {
        return new ReadPaper.Proposal(
                event.trigger(),
                day(entry, event),
                event.service(),
                event.who().isEmpty() ? event.subject() : event.who(),
                facts(docket, event),
                new ReadPaper.Stretch(event.span().start(), event.span().end()),
                event.certainty().name().toLowerCase(Locale.ROOT),
                event.reason(),
                printed);
    }

    /** An entry of judgment or order is dated by the day the clerk entered it, where the docket states that day. */
    private static Optional<java.time.LocalDate> day(DocketEntry entry, DocketEvent event) {
        boolean byEntry = event.trigger().endsWith("-entered") && event.day() instanceof EventDay.OfEntry;
        return byEntry && entry.entered().isPresent() ? entry.entered() : event.on();
    }

    private static Map<String, String> facts(Docket docket, DocketEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        docket.filed().ifPresent(filed -> facts.putIfAbsent("case-filed", filed.toString()));
        String number = docket.courtCase().number().toLowerCase(Locale.ROOT);
        if (number.contains("-cr-") || number.contains("-mj-")) {
            facts.putIfAbsent("proceeding", "criminal");
        } else if (number.contains("-cv-") || number.contains("-mc-")) {
            facts.putIfAbsent("proceeding", "civil");
        }
        if (event.periods().size() == 1) {
            facts.putIfAbsent("period", period(event.periods().getFirst()));
        }
        return facts;
    }

    private static String period(StatedPeriod period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return period.amount() + " " + unit + (period.amount() == 1 ? "" : "s");
    }

    /** The dates that the court printed, by the event that each belongs to; the same event is the same object. */
    private Map<DocketEvent, List<ReadPaper.Printed>> printed(Docket docket, List<EntryReading> readings) {
        Map<DocketEvent, List<ReadPaper.Printed>> printed = new IdentityHashMap<>();
        packs.court(docket.courtCase().court())
                .ifPresent(court -> new DocketDates(new CourtTime(packs.law()), court, docket, readings)
                        .all()
                        .forEach(each -> printed.computeIfAbsent(each.event(), unused -> new ArrayList<>())
                                .add(compared(each))));
        return printed;
    }

    private static ReadPaper.Printed compared(Reconciled found) {
        String rule = GoverningRules.of(found.printed().what(), found.event().trigger()).stream()
                .findFirst()
                .orElse("");
        return new ReadPaper.Printed(
                found.printed().what(),
                found.printed().label(),
                found.printed().on(),
                found.comparison().flatMap(each -> each.computed()),
                rule,
                found.comparison()
                        .map(each -> each.agrees() ? "agrees" : "differs")
                        .orElse("set by the court"),
                found.comparison()
                        .flatMap(each -> each.difference())
                        .map(each -> each.id())
                        .orElse(""));
    }
}
