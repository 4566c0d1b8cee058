package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The matters that the transaction's viewer may open. Of any other, nothing says that it exists. */
@Component
public final class Matters {

    private final MatterStore store;
    private final PartyStore parties;
    private final Readings readings;
    private final Clock clock;

    Matters(MatterStore store, PartyStore parties, Readings readings, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.readings = readings;
        this.clock = clock;
    }

    /** A matter; the reading is recorded. Empty where there is none or the viewer may not open it. */
    public Optional<Matter> find(DSLContext transaction, UUID matterId) {
        Optional<Matter> found = store.find(transaction, matterId);
        found.ifPresent(matter -> readings.record(transaction, "matters.matter", matterId, matterId));
        return found;
    }

    /** The parties of a matter, in the order in which they were added. */
    public List<Party> parties(DSLContext transaction, UUID matterId) {
        return parties.of(transaction, matterId);
    }

    /**
     * Records that an attorney cleared the conflicts of a matter: substance opens, and the client may be accepted.
     * Clearing it again changes nothing.
     *
     * @return why it is refused, with the rule; empty when it is cleared
     */
    public Optional<Label> conflictsCleared(DSLContext transaction, SignedIn who, UUID matterId) {
        Optional<Label> refusal = Authority.refusal(who, Act.CLEAR_A_CONFLICT);
        if (refusal.isEmpty()) {
            store.find(transaction, matterId)
                    .filter(matter -> matter.conflictsClearedAt().isEmpty())
                    .ifPresent(matter -> store.change(
                            transaction,
                            matterId,
                            matter.version(),
                            Map.of(
                                    MATTER.CONFLICTS_CLEARED_AT,
                                    clock.instant(),
                                    MATTER.CONFLICTS_CLEARED_BY,
                                    who.viewer().personId())));
        }
        return refusal;
    }
}
