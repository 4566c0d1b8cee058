package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A docket event of a matter as the firm holds it.
 *
 * @param eventId the event
 * @param matterId its matter
 * @param kind an event of the law's vocabulary, such as {@code summons-served}
 * @param happenedOn the day it happened, by the court's calendar
 * @param serviceMethod a service method of the vocabulary
 * @param facts facts of the vocabulary, such as defendant = private
 * @param source where it was read, for the certificate ("ECF 5")
 */
public record DocketEvent(
        UUID eventId,
        UUID matterId,
        String kind,
        LocalDate happenedOn,
        Optional<String> serviceMethod,
        SortedMap<String, String> facts,
        String source) {

    public DocketEvent {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** The same event with another day and service, as a second person entered it. */
    public DocketEvent enteredAgain(LocalDate day, Optional<String> service) {
        return new DocketEvent(eventId, matterId, kind, day, service, facts, source);
    }
}
