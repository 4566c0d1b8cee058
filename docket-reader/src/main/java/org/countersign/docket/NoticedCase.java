package org.countersign.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one notice says of one case. A notice can carry several.
 *
 * @param courtCase which case
 * @param filers for whom it was filed, as printed; may be empty
 * @param entryNumber the number of the entry; empty where the notice states none
 * @param link where the document can be fetched, as printed; empty where no document is attached
 * @param text the docket text; cases that share one text each have it
 * @param closed the day of the warning that the case is closed
 */
public record NoticedCase(
        CourtCase courtCase,
        List<String> filers,
        String entryNumber,
        String link,
        String text,
        Optional<LocalDate> closed) {
    public NoticedCase {
        filers = List.copyOf(filers);
    }
}
