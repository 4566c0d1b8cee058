package org.countersign.server.docket;

import static org.countersign.schema.docket.Tables.PAPER;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** An event as its page shows it to one person: its first entry is kept from who may still make the second. */
@Component
final class EventView {

    private final EventStore store;
    private final SecondEntryStore seconds;
    private final SecondPerson second;
    private final Packs packs;

    EventView(EventStore store, SecondEntryStore seconds, SecondPerson second, Packs packs) {
        this.store = store;
        this.seconds = seconds;
        this.second = second;
        this.packs = packs;
    }

    EventPage of(DSLContext transaction, Frame frame, SignedIn who, EventRecord row) {
        return of(transaction, frame, who, row, Map.of(), Map.of());
    }

    /** The page after a form on it was refused. */
    EventPage of(
            DSLContext transaction,
            Frame frame,
            SignedIn who,
            EventRecord row,
            Map<String, String> typed,
            Map<String, String> refusals) {
        boolean hidden = second.maySecond(transaction, row.getEventId());
        Optional<SecondEntryStore.Second> entry = seconds.find(transaction, row.getEventId());
        return new EventPage(
                frame,
                row.getMatterId(),
                row.getEventId(),
                packs.vocabulary().event(row.getKind()).in(frame.text().locale()),
                row.getConcerns(),
                row.getState(),
                hidden || row.getHappenedOn() == null ? "" : frame.text().longDay(row.getHappenedOn()),
                hidden ? "" : service(frame, Optional.ofNullable(row.getServiceMethod())),
                row.getSource(),
                hidden ? Map.of() : EventStore.facts(row),
                hidden ? PaperPage.Marked.of(row.getSourceText(), Optional.empty(), Optional.empty()) : marked(row),
                documentOf(transaction, row),
                hidden,
                row.getNeedsSecond(),
                hidden ? Optional.empty() : entry.map(each -> second(transaction, frame, each)),
                Authority.refusal(who, Act.SETTLE_A_DOUBT)
                        .map(sentence -> sentence.in(frame.text().locale()))
                        .orElse(""),
                Optional.ofNullable(row.getDismissalReason()).orElse(""),
                typed,
                refusals);
    }

    private EventPage.Second second(DSLContext transaction, Frame frame, SecondEntryStore.Second entry) {
        return new EventPage.Second(
                store.name(transaction, entry.by()),
                frame.text().longDay(entry.day()),
                service(frame, entry.service()),
                entry.agrees(),
                entry.reason().orElse(""));
    }

    private static PaperPage.Marked marked(EventRecord row) {
        return PaperPage.Marked.of(
                row.getSourceText(),
                Optional.ofNullable(row.getSourceBegin()),
                Optional.ofNullable(row.getSourceEnd()));
    }

    private String service(Frame frame, Optional<String> service) {
        return service.map(id -> packs.vocabulary().service(id).in(frame.text().locale()))
                .orElse(frame.text().of("docket.event.service.none"));
    }

    private static Optional<UUID> documentOf(DSLContext transaction, EventRecord row) {
        return transaction
                .select(PAPER.DOCUMENT_ID)
                .from(PAPER)
                .where(PAPER.PAPER_ID.eq(row.getPaperId()))
                .fetchOptional(PAPER.DOCUMENT_ID);
    }
}
