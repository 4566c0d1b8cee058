package org.countersign.server.matters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A standing order of a matter.
 *
 * @param source where it was read
 * @param body its rules, in the format of docs/law-format.md
 * @param withdrawn since when and why it displaces nothing any more
 * @param version grows with each correction
 */
public record Order(
        UUID orderId, String title, String source, String body, Optional<Withdrawn> withdrawn, int version) {

    /** Since when, and why. */
    public record Withdrawn(Instant at, String because) {}
}
