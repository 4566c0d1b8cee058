package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/** What the court printed otherwise than the law gives it. */
public record PrintedPage(Frame frame, List<Row> rows) {

    /** One printed date with the computed one and the likely reason of the difference. */
    public record Row(
            UUID id,
            String matter,
            String href,
            String number,
            String what,
            LocalDate printed,
            Optional<LocalDate> computed,
            String reason) {}
}
