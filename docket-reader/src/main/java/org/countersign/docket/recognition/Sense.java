package org.countersign.docket.recognition;

import java.util.Optional;
import org.countersign.docket.text.StatedDate;

/** What one date of a text is. The words it covers run from the first of its name to the last of the date. */
sealed interface Sense {
    /** The first word of its name. */
    int from();

    /** The word after its last. */
    int to();

    /** Something is due. */
    record Due(DueThings.DueThing thing, String label, StatedDate date, int from, int to, boolean repeated)
            implements Sense {}

    /** A hearing, trial or meeting is set for it, was held on it, or is no longer on it. */
    record Hearing(String event, String subject, StatedDate date, Kind kind, int from, int to) implements Sense {}

    /** How a hearing stands. */
    enum Kind {
        SET,
        RESET,
        HELD,
        TAKEN_OFF
    }

    /** A paper was served on someone. */
    record Served(StatedDate date, String who, Optional<String> service, int from, int to) implements Sense {}

    /** A request to waive service was sent to someone. */
    record Waiver(StatedDate date, String who, int from, int to) implements Sense {}

    /** A clerk's stamp that sets nothing. */
    record Mark(int from, int to) implements Sense {}

    /** Nothing known says what it is. */
    record Unplaced(int from, int to) implements Sense {}
}
