package org.countersign.server.docket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.schema.docket.tables.records.PaperRecord;
import org.countersign.schema.docket.tables.records.UnreadRecord;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.countersign.server.documents.Documents;
import org.countersign.server.lawbook.Packs;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where dockets and notices arrive, are recognised, and find their matter. */
@Component
public final class Inbox {

    private final PaperReader reader;
    private final PaperStore papers;
    private final EventStore events;
    private final UnreadStore unread;
    private final PrintedDateStore printed;
    private final Documents documents;
    private final Packs packs;
    private final Ids ids;
    private final Clock clock;

    Inbox(
            PaperReader reader,
            PaperStore papers,
            EventStore events,
            UnreadStore unread,
            PrintedDateStore printed,
            Documents documents,
            Packs packs,
            Ids ids,
            Clock clock) {
        this.reader = reader;
        this.papers = papers;
        this.events = events;
        this.unread = unread;
        this.printed = printed;
        this.documents = documents;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A paper received.
     *
     * @param paperId the paper in the inbox
     * @param isNew false where the same bytes were here already
     */
    public record Received(UUID paperId, boolean isNew) {}

    /**
     * Receives one file: keeps it, reads it, finds the matter where exactly one that the viewer may open is named, and
     * proposes its events there. One paper for each case that the file names.
     *
     * @param bytes at most {@link Documents#LARGEST}
     */
    public List<Received> receive(
            DSLContext transaction, Viewer viewer, String fileName, String mediaType, byte[] bytes) {
        List<Received> received = new ArrayList<>();
        for (ReadPaper read : reader.read(bytes)) {
            Optional<UUID> same = papers.sameBytes(transaction, Documents.sha256(bytes), read.number());
            received.add(same.map(paper -> new Received(paper, false)).orElseGet(() -> {
                Documents.Kept kept = documents.keep(transaction, viewer, Optional.empty(), fileName, mediaType, bytes);
                return new Received(put(transaction, viewer, kept, read), true);
            }));
        }
        return received;
    }

    private UUID put(DSLContext transaction, Viewer viewer, Documents.Kept kept, ReadPaper read) {
        PaperRecord paper = paper(viewer.firmId(), kept, read, "upload");
        paper.setReceivedFrom(viewer.personId());
        papers.insert(transaction, paper);
        papers.insertUnread(transaction, unread(paper, read));
        List<UUID> matters =
                read.number().isEmpty() ? List.of() : papers.matters(transaction, read.court(), read.number());
        if (matters.size() == 1) {
            match(transaction, viewer, paper.getPaperId(), matters.getFirst());
        }
        return paper.getPaperId();
    }

    PaperRecord paper(UUID firmId, Documents.Kept kept, ReadPaper read, String cameBy) {
        PaperRecord paper = new PaperRecord();
        paper.setFirmId(firmId);
        paper.setPaperId(ids.next());
        paper.setDocumentId(kept.documentId());
        paper.setCameBy(cameBy);
        paper.setReceivedAt(clock.instant());
        paper.setKind(read.kind());
        paper.setTitle(read.title().isBlank() ? kept.fileName() : read.title());
        paper.setCourtId(read.court().isEmpty() ? null : read.court());
        paper.setCaseNumber(read.number().isEmpty() ? null : read.number());
        paper.setReading(PaperStore.json(read));
        paper.setUnreadCharacters(read.unreadCharacters());
        paper.setState("open");
        paper.setVersion(1);
        return paper;
    }

    List<UnreadRecord> unread(PaperRecord paper, ReadPaper read) {
        List<UnreadRecord> rows = new ArrayList<>();
        for (ReadPaper.Entry entry : read.entries()) {
            for (ReadPaper.Stretch stretch : entry.unread()) {
                UnreadRecord row = new UnreadRecord();
                row.setFirmId(paper.getFirmId());
                row.setUnreadId(ids.next());
                row.setPaperId(paper.getPaperId());
                row.setMatterId(paper.getMatterId());
                row.setEntryNumber(entry.number());
                row.setPositionBegin(stretch.begin());
                row.setPositionEnd(stretch.end());
                row.setText(entry.text().substring(stretch.begin(), stretch.end()));
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * Puts a paper under a matter and proposes its events there; nothing happens where it lies under one already.
     *
     * @return whether the viewer may see both
     */
    public boolean match(DSLContext transaction, Viewer viewer, UUID paperId, UUID matterId) {
        Optional<PaperStore.Kept> paper = papers.find(transaction, paperId);
        if (paper.isEmpty() || !papers.isOpenable(transaction, matterId)) {
            return false;
        }
        if (paper.get().matterId() == null) {
            papers.moveTo(transaction, paperId, matterId);
            papers.moveUnreadTo(transaction, paperId, matterId);
            documents.moveTo(transaction, paper.get().documentId(), matterId);
            propose(transaction, viewer, paper.get(), matterId);
        }
        return true;
    }

    /** Proposes the events of a paper under a matter once; those that the matter has already are left out. */
    void propose(DSLContext transaction, Viewer viewer, PaperStore.Kept paper, UUID matterId) {
        if (!papers.proposed(transaction, paper.paperId(), clock.instant())) {
            return;
        }
        List<EventRecord> fresh = new ArrayList<>();
        for (ReadPaper.Entry entry : paper.read().entries()) {
            for (ReadPaper.Proposal proposal : entry.proposals()) {
                EventRecord row = proposal(viewer, paper, matterId, entry, proposal);
                if (!events.isKnown(transaction, row)) {
                    fresh.add(row);
                    printed.insert(transaction, row, proposal.printed(), clock.instant());
                }
            }
        }
        events.insert(transaction, fresh);
        unread.knowRepeated(transaction, paper.paperId(), matterId, clock.instant());
        if (fresh.isEmpty()) {
            papers.earlier(transaction, paper, matterId)
                    .ifPresent(other -> papers.duplicates(transaction, paper.paperId(), other));
        }
        events.settlePaperIfDone(transaction, paper.paperId(), viewer.personId(), clock.instant());
    }

    private EventRecord proposal(
            Viewer viewer, PaperStore.Kept paper, UUID matterId, ReadPaper.Entry entry, ReadPaper.Proposal proposal) {
        EventRecord row = new EventRecord();
        row.setFirmId(viewer.firmId());
        row.setEventId(ids.next());
        row.setMatterId(matterId);
        row.setPaperId(paper.paperId());
        row.setKind(proposal.kind());
        row.setHappenedOn(proposal.on().orElse(null));
        row.setServiceMethod(proposal.service().orElse(null));
        row.setFacts(EventStore.json(proposal.facts()));
        row.setTitle(title(proposal.kind(), proposal.concerns()));
        row.setConcerns(proposal.concerns());
        row.setDocumentNumber(entry.number().isEmpty() ? null : entry.number());
        row.setSource(entry.number().isEmpty() ? paper.fileName() : "ECF " + entry.number());
        row.setSourceText(entry.text());
        row.setSourceBegin(proposal.where().begin());
        row.setSourceEnd(proposal.where().end());
        row.setCertainty(proposal.certainty());
        row.setDoubt(proposal.doubt().isEmpty() ? null : proposal.doubt().en());
        row.setDoubtEs(proposal.doubt().isEmpty() ? null : proposal.doubt().es());
        row.setState("proposed");
        row.setNeedsSecond(false);
        row.setEnteredAt(clock.instant());
        row.setVersion(1);
        return row;
    }

    String title(String kind, String concerns) {
        String label = packs.vocabulary().event(kind).en();
        return concerns.isEmpty() ? label : label + " – " + concerns;
    }
}
