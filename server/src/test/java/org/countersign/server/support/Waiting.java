package org.countersign.server.support;

import java.util.function.BooleanSupplier;

/** Waits for what another thread does; gives up loudly after half a minute. */
public final class Waiting {

    private static final int TRIES = 600;
    private static final long PAUSE = 50;

    private Waiting() {}

    /** Asks each twentieth of a second. */
    public static void until(BooleanSupplier done) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (done.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("what was awaited did not happen");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }
}
