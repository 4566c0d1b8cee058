package org.countersign.server.matterlist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One matter of a list.
 *
 * @param nextOn the next open deadline, ours or not
 * @param nextWhat what is due then, in the reader's language
 * @param lead the lead attorney, or whoever leads
 * @param sortedBy the value it is sorted by, as text
 */
public record MatterLine(
        UUID matterId,
        String number,
        String title,
        String state,
        String area,
        String phase,
        String court,
        String caseNumber,
        LocalDate openedOn,
        Optional<LocalDate> nextOn,
        String nextWhat,
        String lead,
        String sortedBy) {}
