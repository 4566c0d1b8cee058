package org.countersign.server.jobs;

import java.time.Duration;

/**
 * Something that is done again and again without a person. A module that has one makes it a bean. Of several servers one
 * at a time does it; it may be begun anew after a server was killed in its middle, so it notes what it did as it goes.
 */
public interface Job {

    /** A few plain words that no other job has, such as "mail out"; changing them begins another schedule. */
    String name();

    /** How long to wait after one run has ended. */
    Duration every();

    /** Does what there is to do by now. An exception is logged, and the next run comes as if nothing had been. */
    void run();
}
