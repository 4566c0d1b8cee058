package org.countersign.server.docket;

import java.util.UUID;

/** What a person decides about an event, before its consequences are known. */
public sealed interface Decision {

    /** The event. */
    UUID eventId();

    /** It begins to count. */
    record Accept(UUID eventId) implements Decision {}

    /** It was recorded wrongly. */
    record Correct(UUID eventId, Entered entered) implements Decision {}

    /** It no longer counts. */
    record Withdraw(UUID eventId, String reason) implements Decision {}

    /** Of two entries that differ, one is right. */
    record Settle(UUID eventId, boolean second, String reason) implements Decision {}
}
