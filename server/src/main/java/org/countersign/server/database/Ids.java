package org.countersign.server.database;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7). */
@Component
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param clock gives the 48 bits of milliseconds since 1970 */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new id, unlike any other with 74 random bits. */
    public UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        long low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
