package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;

/**
 * A deadline with all that its page shows.
 *
 * @param row as in lists
 * @param ruleId its rule
 * @param dueOn the court day by computation
 * @param dueAt its last moment by computation
 * @param inForce which reading, override or extension counts
 * @param readings prevailing, safe and latest where they differ
 * @param readingReason why an attorney chose the reading; empty when none has
 * @param sha256 the certificate's hash in hexadecimal figures; empty when there is none
 * @param evidence a confirmation number; empty for none
 * @param evidenceDocument the document that shows it was met
 * @param evidenceFileName its name; empty for none
 * @param fallenBecause why it fell
 * @param needsAttorney why an attorney must look, as the end of a wording key; empty when none must
 * @param assignedTo the person who does it
 * @param assigneeZone where that person works
 * @param firmZone the firm's own zone
 * @param version raised by every change
 * @param displacements overrides and extensions, the newest first
 */
public record DeadlineView(
        AgendaRow row,
        String ruleId,
        LocalDate dueOn,
        Optional<Instant> dueAt,
        String inForce,
        List<KeptReading> readings,
        String readingReason,
        String sha256,
        String evidence,
        Optional<UUID> evidenceDocument,
        String evidenceFileName,
        Label fallenBecause,
        String needsAttorney,
        Optional<UUID> assignedTo,
        Optional<ZoneId> assigneeZone,
        ZoneId firmZone,
        int version,
        List<Displaced> displacements) {

    /** What stood before an override or extension, and what stands since. */
    public record Displaced(
            String kind, LocalDate was, LocalDate becomes, String reason, String by, Instant at, boolean isUndone) {}

    /** Whether it can still be met or moved. */
    public boolean isOpen() {
        return row.state().equals("open");
    }
}
