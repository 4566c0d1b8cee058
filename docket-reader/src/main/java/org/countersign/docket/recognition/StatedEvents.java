package org.countersign.docket.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.Certainty;
import org.countersign.docket.EventDay;
import org.countersign.docket.text.Phrase;
import org.countersign.docket.text.Words;

/** The events whose day the text itself states: service, waivers, hearings. */
final class StatedEvents {
    private static final List<Served> SERVED =
            Table.rows("served.csv", row -> new Served(row.get("event"), Phrase.parse(row.get("phrase"))));
    private static final Phrase LATER_MEETING = Phrase.parse("continued/amended/rescheduled/adjourned/reset/corrected");

    private static final int NEAR = 60;

    private final EntryWords entry;
    private final Optional<String> paper;

    private StatedEvents(EntryWords entry) {
        this.entry = entry;
        this.paper = entry.head()
                .flatMap(head -> head.events().stream().findFirst())
                .filter(event -> event.endsWith("-served"))
                .or(() -> servedPaper(entry.words()));
    }

    /** A draft for each date that is an event of its own. */
    static List<Draft> of(EntryWords entry, List<Sense> senses) {
        StatedEvents events = new StatedEvents(entry);
        List<Draft> drafts = new ArrayList<>();
        for (Sense sense : senses) {
            events.draft(sense).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> draft(Sense sense) {
        return switch (sense) {
            case Sense.Served served -> Optional.of(served(served));
            case Sense.Waiver waiver -> Optional.of(waiver(waiver));
            case Sense.Hearing hearing -> Optional.of(hearing(hearing));
            case Sense.Due due -> Optional.empty();
            case Sense.Mark mark -> Optional.empty();
            case Sense.Unplaced unplaced -> Optional.empty();
        };
    }

    private Draft served(Sense.Served served) {
        Draft draft = new Draft(
                        paper.orElse("notice-served"),
                        new EventDay.Stated(served.date().on(), served.date().span()),
                        served.from(),
                        entry.words().span(served.from(), served.to()))
                .at(served.date().time())
                .by(served.service())
                .who(served.who());
        if (draft.type().equals("summons-served")) {
            Defendants.named(served.who()).ifPresent(kind -> draft.fact("defendant", kind));
        }
        return paper.isEmpty() ? draft.doubt(Certainty.DOUBTFUL, Doubts.SERVED_PAPER_INFERRED) : draft;
    }

    private static Optional<String> servedPaper(Words words) {
        return SERVED.stream()
                .filter(row -> row.phrase().isIn(words, 0, words.size()))
                .map(Served::event)
                .findFirst();
    }

    private Draft waiver(Sense.Waiver waiver) {
        return new Draft(
                        "waiver-sent",
                        new EventDay.Stated(waiver.date().on(), waiver.date().span()),
                        waiver.from(),
                        entry.words().span(waiver.from(), waiver.to()))
                .who(waiver.who());
    }

    private Draft hearing(Sense.Hearing hearing) {
        Draft draft = new Draft(
                        type(hearing),
                        new EventDay.Stated(hearing.date().on(), hearing.date().span()),
                        hearing.from(),
                        entry.words().span(hearing.from(), hearing.to()))
                .at(hearing.date().time())
                .about(hearing.subject());
        boolean later = draft.type().equals("creditors-meeting-first-set")
                && LATER_MEETING.isIn(entry.words(), Math.max(0, hearing.to() - NEAR), hearing.to());
        return later ? draft.doubt(Certainty.LIKELY, Doubts.NOT_FIRST_DATE) : draft;
    }

    private static String type(Sense.Hearing hearing) {
        return switch (hearing.kind()) {
            case SET -> hearing.event();
            case RESET -> hearing.event().equals("trial-set") ? "trial-set" : "hearing-reset";
            case HELD -> "hearing-held";
            case TAKEN_OFF -> "hearing-vacated";
        };
    }

    private record Served(String event, Phrase phrase) {}
}
