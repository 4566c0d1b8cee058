package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A paper as its page shows it. Of events that count already it shows neither day nor mark: a second person may read it. */
@Component
final class PaperView {

    private final EventStore events;
    private final UnreadStore unread;
    private final PaperQuestions questions;
    private final Packs packs;

    PaperView(EventStore events, UnreadStore unread, PaperQuestions questions, Packs packs) {
        this.events = events;
        this.unread = unread;
        this.questions = questions;
        this.packs = packs;
    }

    PaperPage of(DSLContext transaction, Frame frame, PaperStore.Kept paper, Map<String, String> refusals) {
        Optional<UUID> matter = Optional.ofNullable(paper.matterId());
        ReadPaper read = paper.read();
        return new PaperPage(
                frame,
                paper.paperId(),
                paper.documentId(),
                read.title().isBlank() ? paper.fileName() : read.title(),
                read.kind(),
                packs.court(read.court()).map(court -> court.name()).orElse(read.court()),
                read.number(),
                read.sentence().in(frame.text().locale()),
                matter,
                matter.flatMap(id -> questions.matter(transaction, id)).orElse(""),
                matter.isPresent() ? Map.of() : questions.matters(transaction),
                paper.state().equals("open"),
                paper.duplicateOf() != null,
                matter.isPresent() ? kept(transaction, frame, paper.paperId()) : unmatched(frame, read),
                stretches(transaction, paper),
                refusals);
    }

    private List<PaperPage.Found> kept(DSLContext transaction, Frame frame, UUID paperId) {
        return events.ofPaper(transaction, paperId).stream()
                .map(row -> kept(frame, row))
                .toList();
    }

    private PaperPage.Found kept(Frame frame, EventRecord row) {
        boolean waits = row.getState().equals("proposed");
        return new PaperPage.Found(
                row.getEventId().toString(),
                EventPages.href(row),
                waits ? day(frame, Optional.ofNullable(row.getHappenedOn())) : "",
                packs.vocabulary().event(row.getKind()).in(frame.text().locale()),
                row.getConcerns(),
                Optional.ofNullable(row.getDocumentNumber()).orElse(""),
                waits ? service(frame, Optional.ofNullable(row.getServiceMethod())) : "",
                row.getState(),
                Optional.ofNullable(row.getCertainty()).orElse(""),
                waits ? doubt(frame, row) : "",
                waits
                        ? PaperPage.Marked.of(
                                row.getSourceText(),
                                Optional.ofNullable(row.getSourceBegin()),
                                Optional.ofNullable(row.getSourceEnd()))
                        : new PaperPage.Marked("", "", ""));
    }

    static String doubt(Frame frame, EventRecord row) {
        String doubt = frame.text().language().equals("es") ? row.getDoubtEs() : row.getDoubt();
        return doubt == null ? "" : doubt;
    }

    private List<PaperPage.Found> unmatched(Frame frame, ReadPaper read) {
        List<PaperPage.Found> found = new ArrayList<>();
        for (ReadPaper.Entry entry : read.entries()) {
            for (ReadPaper.Proposal proposal : entry.proposals()) {
                found.add(new PaperPage.Found(
                        "",
                        "",
                        day(frame, proposal.on()),
                        packs.vocabulary()
                                .event(proposal.kind())
                                .in(frame.text().locale()),
                        proposal.concerns(),
                        entry.number(),
                        service(frame, proposal.service()),
                        "unmatched",
                        proposal.certainty(),
                        proposal.doubt().in(frame.text().locale()),
                        PaperPage.Marked.of(
                                entry.text(),
                                Optional.of(proposal.where().begin()),
                                Optional.of(proposal.where().end()))));
            }
        }
        return found;
    }

    private List<PaperPage.Stretch> stretches(DSLContext transaction, PaperStore.Kept paper) {
        Map<String, String> texts = new HashMap<>();
        paper.read().entries().forEach(entry -> texts.put(entry.number(), entry.text()));
        return unread.waiting(transaction, paper.paperId()).stream()
                .map(each -> {
                    String text = texts.getOrDefault(each.entryNumber(), "");
                    boolean fits = each.end() <= text.length()
                            && text.substring(each.begin(), each.end()).equals(each.text());
                    return new PaperPage.Stretch(
                            each.unreadId(),
                            each.entryNumber(),
                            fits
                                    ? PaperPage.Marked.of(text, Optional.of(each.begin()), Optional.of(each.end()))
                                    : new PaperPage.Marked("", each.text(), ""));
                })
                .toList();
    }

    private static String day(Frame frame, Optional<LocalDate> day) {
        return day.map(frame.text()::dayAndYear).orElse("");
    }

    private String service(Frame frame, Optional<String> service) {
        return service.map(id -> packs.vocabulary().service(id).in(frame.text().locale()))
                .orElse("");
    }
}
