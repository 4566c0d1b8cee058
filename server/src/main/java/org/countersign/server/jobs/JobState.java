package org.countersign.server.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job is doing.
 *
 * @param name its name
 * @param next when it runs next
 * @param succeeded when it last ended well
 * @param failed when it last ended with an error
 * @param failuresInARow how often since it last ended well
 */
public record JobState(
        String name, Instant next, Optional<Instant> succeeded, Optional<Instant> failed, int failuresInARow) {}
