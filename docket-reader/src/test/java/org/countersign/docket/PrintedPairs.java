package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.countersign.docket.recognition.Recognition;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;
import org.junit.jupiter.api.Test;

/** Texts in which a court printed a trigger and a due date: shared/data/pairs.csv. */
class PrintedPairs {
    private static final Map<String, String> EVENTS = Map.of(
            "service of summons", "summons-served",
            "waiver request sent", "waiver-sent",
            "s.341 meeting first date set", "creditors-meeting-first-set",
            "transcript filed (entry date)", "transcript-filed",
            "petition filed / deficiency (entry date)", "petition-filed",
            "petition/order for relief (entry date)", "order-for-relief",
            "report & recommendation entered", "report-and-recommendation-served",
            "adversary summons issued (entry date)", "summons-issued");
    private static final Map<String, Set<String>> DUE = Map.ofEntries(
            Map.entry("answer", Set.of("answer")),
            Map.entry("proof of claim", Set.of("proof-of-claim")),
            Map.entry("government proof of claim", Set.of("government-proof-of-claim")),
            Map.entry("complaint objecting to discharge/dischargeability", Set.of("objection-to-discharge")),
            Map.entry("redaction request", Set.of("redaction-request")),
            Map.entry("redacted transcript", Set.of("redacted-transcript")),
            Map.entry("release of transcript restriction", Set.of("transcript-release")),
            Map.entry("transcript access terminated", Set.of("transcript-release")),
            Map.entry("notice of intent to request redaction", Set.of("notice-of-intent-to-redact")),
            Map.entry("objections to R&R", Set.of("objections-to-report")),
            Map.entry("schedules", Set.of("schedules")),
            Map.entry("schedules a-j", Set.of("schedules")),
            Map.entry("schedules/statements", Set.of("schedules")),
            Map.entry("summary of schedules", Set.of("summary-of-schedules")),
            Map.entry("statement of financial affairs", Set.of("statement-of-financial-affairs")),
            Map.entry("incomplete filings", Set.of("incomplete-filings", "section-316-filings")));

    @Test
    void areReadFromTheTextAloneInNineOfTenRowsThatStateBothDates() {
        Figures figures = new Figures("pairs.csv, both dates stated, from the text alone");
        for (CSVRecord row : SharedData.rows("pairs.csv")) {
            if (states(row, "trigger_date") && states(row, "due_date")) {
                figures.count(row, isRead(row, Optional.empty(), true));
            }
        }
        figures.print();
        assertThat(figures.share()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void areReadWithTheDayOfTheEntryWhereThatIsTheTrigger() {
        Figures figures = new Figures("pairs.csv, trigger in the text or the entry's own day, with entry_date");
        Figures events = new Figures("pairs.csv, all rows with entry_date: event and due date");
        for (CSVRecord row : SharedData.rows("pairs.csv")) {
            Optional<LocalDate> entry = Optional.of(LocalDate.parse(row.get("entry_date")));
            events.count(row, isRead(row, entry, false));
            if (states(row, "trigger_date") || row.get("trigger").contains("entry")) {
                figures.count(row, isRead(row, entry, true));
            }
        }
        figures.print();
        events.print();
        assertThat(figures.share()).isGreaterThanOrEqualTo(0.9);
        assertThat(events.share()).isGreaterThanOrEqualTo(0.9);
    }

    /** The event of the vocabulary that a row's trigger is. */
    static String event(CSVRecord row) {
        return EVENTS.get(row.get("trigger"));
    }

    /** What a row says is due, as the reader names it. */
    static Set<String> due(CSVRecord row) {
        return DUE.get(row.get("due_event"));
    }

    private static boolean states(CSVRecord row, String column) {
        LocalDate day = LocalDate.parse(row.get(column));
        return Dates.in(Words.of(row.get("text")), Optional.empty()).stream()
                .map(StatedDate::on)
                .anyMatch(day::equals);
    }

    private static boolean isRead(CSVRecord row, Optional<LocalDate> entry, boolean withTrigger) {
        String event = event(row);
        return Recognition.read(row.get("text"), entry).events().stream()
                .filter(read -> read.type().equals(event))
                .filter(read -> !withTrigger || read.on().equals(Optional.of(LocalDate.parse(row.get("trigger_date")))))
                .anyMatch(read -> read.printed().stream().anyMatch(due -> isDue(row, due)));
    }

    private static boolean isDue(CSVRecord row, PrintedDate due) {
        return due(row).contains(due.what()) && due.on().equals(LocalDate.parse(row.get("due_date")));
    }

    /** Counts, and names the rows that fail. */
    private static final class Figures {
        private final String what;
        private final List<Long> missed = new ArrayList<>();
        private int all;

        Figures(String what) {
            this.what = what;
        }

        void count(CSVRecord row, boolean read) {
            all++;
            if (!read) {
                missed.add(row.getRecordNumber());
            }
        }

        double share() {
            return 1 - (double) missed.size() / all;
        }

        void print() {
            System.out.printf(
                    "%s: %d of %d (%.1f %%); missed rows %s%n", what, all - missed.size(), all, 100 * share(), missed);
        }
    }
}
