package org.countersign.server.database;

/** A short wait between two looks at another process. */
final class Pause {

    private static final int MILLISECONDS = 50;

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }
}
