package org.countersign.law.plan;

import org.countersign.law.playbook.Predecessor;

/**
 * A predecessor with its id as a number.
 *
 * @param predecessor as it is written
 * @param kind one of the constants
 * @param number of the step or milestone; -1 for the other kinds
 * @param alternatives of {@link #ANY}
 */
record Need(Predecessor predecessor, int kind, int number, Need[] alternatives) {
    static final int STEP = 0;
    static final int MILESTONE = 1;
    static final int EVENT = 2;
    static final int ANY = 3;
    static final Need[] NONE = {};
}
