package org.countersign.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.courttime.Court;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.law.LawBook;

/**
 * A question without its day.
 *
 * @param court where
 * @param rule the rule's id
 * @param event what starts it
 * @param service how it was served; empty where that adds nothing
 * @param facts what else is known
 */
record AskedRow(Court court, String rule, String event, String service, Facts facts) {
    static AskedRow of(String line, LawBook book) {
        String[] cells = line.split(",", -1);
        Court court =
                book.courts().court(cells[0]).orElseThrow(() -> new IllegalStateException("no court " + cells[0]));
        return new AskedRow(court, cells[1], cells[2], cells[3], facts(cells[4]));
    }

    private static Facts facts(String cell) {
        Map<String, String> facts = new TreeMap<>();
        for (String fact : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            int equals = fact.indexOf('=');
            facts.put(fact.substring(0, equals), fact.substring(equals + 1));
        }
        return Facts.of(facts);
    }

    Question on(LocalDate day) {
        return new Question(rule, court, Trigger.of(event, day).servedBy(service), facts);
    }
}
