package org.countersign.server.conflicts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One conflict check as its reader may see it.
 *
 * @param id its id
 * @param matterId the matter it is for; empty before intake
 * @param names what was searched, in order
 * @param searchedBy who searched
 * @param searchedAt when
 * @param hits what the reader may see of what was found
 * @param closed the places of names, from 1, behind which something is closed to the reader
 * @param clearance the attorney's decision, when there is one
 */
public record Check(
        UUID id,
        Optional<UUID> matterId,
        List<String> names,
        String searchedBy,
        Instant searchedAt,
        List<Hit> hits,
        Set<Integer> closed,
        Optional<Clearance> clearance) {

    /** What was found for the name at a place, from 1, best first. */
    public List<Hit> hitsAt(int place) {
        return hits.stream().filter(hit -> hit.place() == place).toList();
    }

    /** How many hits that the reader may see wait for an answer. */
    public long unanswered() {
        return hits.stream().filter(hit -> hit.answer().isEmpty()).count();
    }

    /** An attorney's decision, with its note. */
    public record Clearance(String by, Instant at, String note) {}
}
