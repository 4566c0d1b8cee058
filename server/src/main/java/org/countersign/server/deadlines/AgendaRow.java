package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;

/**
 * A deadline in a list.
 *
 * @param inForceOn the court day that counts
 * @param inForceAt its last moment; empty where no court is named
 * @param zone the court's zone; empty where there is no moment
 * @param internalDueAt the firm's own time ahead of it
 * @param isActAsked whether a person should say whose act it is
 * @param isUndecided whether readings differ and no attorney has decided
 * @param assignedTo the name of the person who does it; empty when nobody is named
 * @param courtId the court; else the jurisdiction; else empty
 */
public record AgendaRow(
        UUID deadlineId,
        UUID matterId,
        String matterNumber,
        String matterTitle,
        Label what,
        String citation,
        LocalDate inForceOn,
        Optional<Instant> inForceAt,
        Optional<String> zone,
        Optional<Instant> internalDueAt,
        String actOf,
        boolean isActAsked,
        String state,
        boolean isUndecided,
        boolean isConfirmedLaw,
        boolean isOfSecondEntry,
        boolean needsAttorney,
        String assignedTo,
        String courtId) {

    /** Whether our side must act. */
    public boolean isOurs() {
        return actOf.equals(ActOf.OURS.word());
    }

    /** Whether clocks in a zone show another time at its last moment than the court's do. */
    public boolean isElsewhere(ZoneId reader) {
        return inForceAt.isPresent()
                && zone.isPresent()
                && !ZoneId.of(zone.get())
                        .getRules()
                        .getOffset(inForceAt.get())
                        .equals(reader.getRules().getOffset(inForceAt.get()));
    }

    /** The page of the deadline. */
    public String href() {
        return "/deadlines/" + deadlineId;
    }
}
