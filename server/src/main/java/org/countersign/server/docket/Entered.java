package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a person entered of an event.
 *
 * @param kind of the vocabulary
 * @param title for lists and timelines
 * @param concerns the party or subject; may be empty
 */
public record Entered(
        String kind,
        LocalDate on,
        Optional<String> service,
        SortedMap<String, String> facts,
        String title,
        String concerns,
        Optional<String> documentNumber) {}
