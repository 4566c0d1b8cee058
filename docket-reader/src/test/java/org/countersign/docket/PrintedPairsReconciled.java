package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Trigger;
import org.countersign.docket.reconciliation.Comparison;
import org.countersign.docket.reconciliation.Difference;
import org.countersign.docket.reconciliation.EngineDates;
import org.countersign.docket.reconciliation.GoverningRules;
import org.countersign.docket.reconciliation.Reconciliation;
import org.countersign.docket.reconciliation.Surroundings;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.junit.jupiter.api.Test;

/** Dates that courts printed, beside those the law gives: shared/data/pairs.csv. */
class PrintedPairsReconciled {
    private static final LawBook BOOK = LawLoader.own();

    @Test
    void agreeOrHaveAReasonInNineteenOfTwentyRows() {
        List<CSVRecord> rows = SharedData.rows("pairs.csv");
        Map<Difference, List<Long>> differences = new EnumMap<>(Difference.class);
        int agreeing = 0;
        for (CSVRecord row : rows) {
            Comparison comparison = compared(row, rows);
            agreeing += comparison.agrees() ? 1 : 0;
            comparison
                    .difference()
                    .ifPresent(found -> differences
                            .computeIfAbsent(found, each -> new ArrayList<>())
                            .add(row.getRecordNumber()));
        }
        System.out.printf("pairs.csv reconciled: %d of %d agree; %s%n", agreeing, rows.size(), differences);
        int unexplained =
                differences.getOrDefault(Difference.UNEXPLAINED, List.of()).size();
        assertThat(unexplained).isLessThanOrEqualTo(rows.size() / 20);
    }

    private static Comparison compared(CSVRecord row, List<CSVRecord> rows) {
        String event = PrintedPairs.event(row);
        LocalDate triggered = LocalDate.parse(row.get("trigger_date"));
        List<String> rules = PrintedPairs.due(row).stream()
                .flatMap(what -> GoverningRules.of(what, event).stream())
                .distinct()
                .toList();
        Trigger trigger = Trigger.of(event, triggered).servedBy("");
        EngineDates dates = new EngineDates(new CourtTime(BOOK.law()), court(row), trigger, facts(row), rules);
        return new Reconciliation(dates).of(LocalDate.parse(row.get("due_date")), triggered, around(row, rows));
    }

    private static Court court(CSVRecord row) {
        return BOOK.courts()
                .court(row.get("court"))
                .or(() -> BOOK.courts().jurisdiction("us-federal"))
                .orElseThrow();
    }

    private static Facts facts(CSVRecord row) {
        return row.get("rule").contains("12(a)(2)") ? Facts.NONE.with("defendant", "united-states") : Facts.NONE;
    }

    private static Surroundings around(CSVRecord row, List<CSVRecord> rows) {
        Stream<LocalDate> ofDocket = rows.stream()
                .filter(other -> !row.get("docket_number").isEmpty()
                        && other.get("docket_number").equals(row.get("docket_number"))
                        && other.get("trigger").equals(row.get("trigger")))
                .map(other -> LocalDate.parse(other.get("trigger_date")));
        Stream<LocalDate> ofText =
                Dates.in(Words.of(row.get("text")), Optional.empty()).stream().map(StatedDate::on);
        boolean order = row.get("text").toLowerCase(java.util.Locale.ROOT).contains("order");
        return new Surroundings(Stream.concat(ofDocket, ofText).distinct().toList(), List.of(), order);
    }
}
