package org.countersign.server.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.server.database.Ids;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Timeline;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts the page of a matter together and records that it was read. */
@Component
class MatterPageMaker {

    private final Matters matters;
    private final MatterPageStore store;
    private final OrderStore orders;
    private final MatterFacts facts;
    private final CaseLists lists;
    private final Ids ids;

    MatterPageMaker(Matters matters, MatterPageStore store, OrderStore orders, CaseLists lists, Packs packs, Ids ids) {
        this.matters = matters;
        this.store = store;
        this.orders = orders;
        this.facts = new MatterFacts(lists, packs);
        this.lists = lists;
        this.ids = ids;
    }

    /** The page with a note as typed, and why it was refused; both empty for a page that is only looked at. */
    Optional<MatterPage> page(DSLContext transaction, Frame frame, UUID matterId, String note, String noteError) {
        Optional<Matter> found = matters.find(transaction, matterId);
        return found.map(matter -> page(transaction, frame, matter, note, noteError));
    }

    private MatterPage page(DSLContext transaction, Frame frame, Matter matter, String note, String noteError) {
        UUID id = matter.matterId();
        LocalDate today = LocalDate.ofInstant(frame.now(), frame.reader().zone());
        List<MatterPage.Due> due = store.open(transaction, id, frame.text(), today, MatterPageStore.MOST);
        List<MatterPage.Awaited> awaited = store.awaited(transaction, id, frame.text());
        List<MatterPage.Happened> events = store.events(transaction, id);
        List<MatterPage.Member> team = store.team(transaction, id);
        List<MatterPage.Paper> papers = store.papers(transaction, id);
        return new MatterPage(
                frame,
                matter,
                facts.lead(matter, frame.text()),
                facts.of(matter, frame.text()),
                line(today, matter, due, events, frame),
                new MatterRisks(frame.text()).of(matter, due, awaited, events, team, papers),
                ahead(today, due, events),
                awaited,
                due.size(),
                events.stream().filter(event -> !event.on().isAfter(today)).toList(),
                store.rested(transaction, id, frame.text()),
                parties(matters.parties(transaction, id), frame),
                team.stream().map(member -> named(member, frame)).toList(),
                orders.of(transaction, id),
                papers,
                store.notes(transaction, id),
                ids.next(),
                note,
                noteError);
    }

    /** Open deadlines, also those that are past, and days that the court or somebody else set. */
    private static List<MatterPage.Ahead> ahead(
            LocalDate today, List<MatterPage.Due> due, List<MatterPage.Happened> events) {
        return Stream.<MatterPage.Ahead>concat(
                        due.stream(), events.stream().filter(event -> event.on().isAfter(today)))
                .sorted(Comparator.comparing(MatterPage.Ahead::on))
                .toList();
    }

    private MatterPage.Member named(MatterPage.Member member, Frame frame) {
        String role = lists.teamRoles().name(member.role(), frame.text().locale());
        return new MatterPage.Member(member.personId(), member.name(), role, member.zone());
    }

    private static Timeline line(
            LocalDate today, Matter matter, List<MatterPage.Due> due, List<MatterPage.Happened> events, Frame frame) {
        List<Timeline.Mark> marks = new ArrayList<>();
        matter.incident()
                .on()
                .map(on -> mark(on, frame.text().of("matters.incident"), Timeline.Kind.HAPPENED))
                .ifPresent(marks::add);
        marks.add(mark(matter.openedOn(), frame.text().of("matters.opened"), Timeline.Kind.HAPPENED));
        events.stream().map(event -> mark(event, today)).forEach(marks::add);
        due.stream()
                .map(each -> mark(each.on(), each.what(), Timeline.Kind.DEADLINE))
                .forEach(marks::add);
        return new Timeline(today, marks);
    }

    private static Timeline.Mark mark(MatterPage.Happened event, LocalDate today) {
        boolean isToCome = event.on().isAfter(today);
        return mark(event.on(), event.what(), isToCome ? Timeline.Kind.PLANNED : Timeline.Kind.HAPPENED);
    }

    private static Timeline.Mark mark(LocalDate on, String title, Timeline.Kind kind) {
        return new Timeline.Mark(on, title, kind);
    }

    private List<MatterPage.PartyRow> parties(List<Party> parties, Frame frame) {
        var language = frame.text().locale();
        Map<UUID, Party> byId = parties.stream().collect(Collectors.toMap(Party::partyId, Function.identity()));
        return parties.stream()
                .map(party -> new MatterPage.PartyRow(
                        party,
                        lists.partyRoles().name(party.role(), language),
                        lists.partySides().name(party.side(), language),
                        lists.languages().name(party.language(), language),
                        party.counsel().map(byId::get).map(Party::name).orElse("")))
                .toList();
    }
}
