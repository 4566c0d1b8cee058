package org.countersign.server.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.server.database.Ids;
import org.countersign.server.history.Readings;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Timeline;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts the page of a matter together and records that it was read. */
@Component
class MatterPageMaker {

    private static final int EVENTS_ON_THE_LINE = 5;
    private static final int DEADLINES_ON_THE_LINE = 6;

    private final Matters matters;
    private final MatterPageStore store;
    private final MatterFacts facts;
    private final CaseLists lists;
    private final Readings readings;
    private final Ids ids;

    MatterPageMaker(Matters matters, MatterPageStore store, CaseLists lists, Packs packs, Readings readings, Ids ids) {
        this.matters = matters;
        this.store = store;
        this.facts = new MatterFacts(lists, packs);
        this.lists = lists;
        this.readings = readings;
        this.ids = ids;
    }

    /** The page with a note as typed, and why it was refused; both empty for a page that is only looked at. */
    Optional<MatterPage> page(DSLContext transaction, Frame frame, UUID matterId, String note, String noteError) {
        Optional<Matter> found = matters.find(transaction, matterId);
        found.ifPresent(matter -> readings.record(transaction, "matters.matter", matterId, matterId));
        return found.map(matter -> page(transaction, frame, matter, note, noteError));
    }

    private MatterPage page(DSLContext transaction, Frame frame, Matter matter, String note, String noteError) {
        UUID id = matter.matterId();
        LocalDate today = LocalDate.ofInstant(frame.now(), frame.reader().zone());
        List<MatterPage.Due> next = store.open(transaction, id, frame.text(), today);
        List<MatterPage.Happened> happened = store.happened(transaction, id);
        List<MatterPage.Member> team = store.team(transaction, id);
        return new MatterPage(
                frame,
                matter,
                facts.lead(matter, frame.text()),
                facts.of(matter, frame.text()),
                line(today, matter, next, happened, frame),
                new MatterRisks(frame.text()).of(matter, next, happened, team),
                next,
                happened,
                parties(matters.parties(transaction, id), frame),
                team.stream().map(member -> named(member, frame)).toList(),
                store.orders(transaction, id),
                store.papers(transaction, id),
                store.notes(transaction, id),
                ids.next(),
                note,
                noteError);
    }

    private MatterPage.Member named(MatterPage.Member member, Frame frame) {
        String role = lists.teamRoles().name(member.role(), frame.text().locale());
        return new MatterPage.Member(member.personId(), member.name(), role, member.zone());
    }

    private static Timeline line(
            LocalDate today,
            Matter matter,
            List<MatterPage.Due> next,
            List<MatterPage.Happened> happened,
            Frame frame) {
        List<Timeline.Mark> marks = new ArrayList<>();
        Stream.concat(
                        matter.incident().on().stream()
                                .map(on -> mark(on, frame.text().of("matters.incident"), Timeline.Kind.HAPPENED)),
                        Stream.of(mark(matter.openedOn(), frame.text().of("matters.opened"), Timeline.Kind.HAPPENED)))
                .forEach(marks::add);
        happened.stream()
                .limit(EVENTS_ON_THE_LINE)
                .map(event -> mark(event.on(), event.what(), Timeline.Kind.HAPPENED))
                .forEach(marks::add);
        next.stream()
                .limit(DEADLINES_ON_THE_LINE)
                .map(due -> mark(due.on(), due.what(), Timeline.Kind.DEADLINE))
                .forEach(marks::add);
        return new Timeline(today, marks);
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
