package org.countersign.server.search;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.history.Readings;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Finds by words, beginnings of words and likeness of names, in what the viewer may open. */
@Component
public class Search {

    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final Readings readings;

    Search(Transactions transactions, Readings readings) {
        this.transactions = transactions;
        this.readings = readings;
    }

    /**
     * The best of each kind, in the order matters, parties, docket, notes.
     *
     * @param asked as typed; only its first 200 characters count
     * @param ofEach how many of each kind at most
     */
    public Map<String, List<Found>> find(Viewer who, String asked, int ofEach) {
        String words = asked.strip();
        if (words.isEmpty()) {
            return Map.of();
        }
        return transactions.as(who, "searched", transaction -> {
            List<Found> found = fetch(transaction, words.substring(0, Math.min(words.length(), LONGEST)), ofEach);
            found.stream()
                    .map(Found::matterId)
                    .distinct()
                    .forEach(matterId -> readings.record(transaction, "search.entry", matterId, matterId));
            return found.stream().collect(Collectors.groupingBy(Found::kind, LinkedHashMap::new, Collectors.toList()));
        });
    }

    private static List<Found> fetch(DSLContext transaction, String asked, int ofEach) {
        return transaction
                .fetch("select * from search.find(?, ?)", asked, ofEach)
                .map(Search::found);
    }

    private static Found found(Record row) {
        return new Found(
                row.get("kind", String.class),
                row.get("object_id", UUID.class),
                row.get("matter_id", UUID.class),
                row.get("matter_number", String.class) + " " + row.get("matter_title", String.class),
                row.get("title", String.class),
                row.get("snippet", String.class),
                row.get("at", OffsetDateTime.class).toInstant(),
                row.get("is_day", Boolean.class));
    }
}
