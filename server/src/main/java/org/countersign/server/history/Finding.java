package org.countersign.server.history;

import java.util.UUID;

/**
 * Something in a firm's history that is not as it was written.
 *
 * @param firmId the firm whose chain it is
 * @param number the entry at which it shows
 * @param sentence what is wrong there
 */
record Finding(UUID firmId, long number, String sentence) {

    String line() {
        return "firm " + firmId + ", entry " + number + ": " + sentence;
    }
}
