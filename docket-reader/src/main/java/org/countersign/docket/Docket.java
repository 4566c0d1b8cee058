package org.countersign.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A docket, whole or in part.
 *
 * @param courtCase which case
 * @param filed the day the case was filed
 * @param terminated the day it was closed
 * @param parties as listed; may be empty
 * @param entries in the order of the source
 */
public record Docket(
        CourtCase courtCase,
        Optional<LocalDate> filed,
        Optional<LocalDate> terminated,
        List<Party> parties,
        List<DocketEntry> entries) {
    public Docket {
        parties = List.copyOf(parties);
        entries = List.copyOf(entries);
    }
}
