package org.countersign.server.deadlines;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.courttime.Court;
import org.countersign.courttime.Facts;
import org.countersign.courttime.rule.Party;
import org.countersign.law.LawBook;
import org.countersign.server.docket.DocketEvent;

/**
 * What a computation needs to know of a matter.
 *
 * @param matterId the matter
 * @param court its court, or its jurisdiction where no court is named; empty where neither is known
 * @param ourParty the party that the firm's side is; unstated where the side is no party of a rule
 * @param book the law, with the matter's standing orders
 * @param stated facts of the vocabulary that hold for the whole matter
 * @param accepted the events that count
 */
record MatterFacts(
        UUID matterId,
        Optional<Court> court,
        Party ourParty,
        LawBook book,
        SortedMap<String, String> stated,
        List<DocketEvent> accepted) {

    MatterFacts {
        stated = Collections.unmodifiableSortedMap(new TreeMap<>(stated));
        accepted = List.copyOf(accepted);
    }

    /** The same matter under another law, such as one with other standing orders. */
    MatterFacts under(LawBook other) {
        return new MatterFacts(matterId, court, ourParty, other, stated, accepted);
    }

    /** The same matter after an event has changed. */
    MatterFacts with(DocketEvent event) {
        List<DocketEvent> others = without(event).accepted();
        return new MatterFacts(
                matterId,
                court,
                ourParty,
                book,
                stated,
                java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(event))
                        .toList());
    }

    /** The same matter when an event does not count. */
    MatterFacts without(DocketEvent event) {
        return new MatterFacts(matterId, court, ourParty, book, stated, othersThan(event));
    }

    List<DocketEvent> othersThan(DocketEvent event) {
        return accepted.stream()
                .filter(each -> !each.eventId().equals(event.eventId()))
                .toList();
    }

    /**
     * All that is known when an event starts a period: the matter's facts, the days of its other events, and what the
     * event itself says, which prevails. Of several events of one kind the latest day is meant.
     */
    Facts factsFor(DocketEvent event) {
        SortedMap<String, String> facts = new TreeMap<>(stated);
        othersThan(event).stream()
                .filter(other -> !other.kind().equals(event.kind()))
                .filter(other -> book.law().vocabulary().events().containsKey(other.kind()))
                .forEach(other -> facts.merge(
                        other.kind(),
                        other.happenedOn().toString(),
                        (one, another) -> one.compareTo(another) >= 0 ? one : another));
        facts.putAll(event.facts());
        return Facts.of(facts);
    }
}
