package org.countersign.server.matters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Court;
import org.countersign.server.lawbook.Packs;
import org.springframework.stereotype.Component;

/** The law's courts, as people name them. */
@Component
class CourtNames {

    private final Packs packs;

    CourtNames(Packs packs) {
        this.packs = packs;
    }

    /** The one court of this id or name, whatever its capitals; empty where there is none, or more than one. */
    Optional<Court> find(String typed) {
        Optional<Court> byId = packs.court(typed);
        if (byId.isPresent()) {
            return byId;
        }
        List<Court> named = all().stream()
                .filter(court -> court.name().equalsIgnoreCase(typed))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    String name(String courtId) {
        return packs.court(courtId).map(Court::name).orElse(courtId);
    }

    Collection<Court> all() {
        return packs.courts().all();
    }

    boolean hasJurisdiction(String id) {
        return packs.jurisdiction(id).isPresent();
    }

    Collection<Court> jurisdictions() {
        return packs.courts().jurisdictions();
    }
}
