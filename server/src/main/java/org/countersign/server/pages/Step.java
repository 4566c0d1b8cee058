package org.countersign.server.pages;

import java.time.LocalDate;

/**
 * One dated step of a derivation, as the component <i>why</i> draws it.
 *
 * @param date the day that the step reaches
 * @param text what happens on that day, such as "day 21, a court day: answer due"
 * @param detail the reason in a sentence, or empty
 * @param cite the provision, set in serif italic after the detail, or empty
 * @param state how the step is marked
 */
public record Step(LocalDate date, String text, String detail, String cite, State state) {

    /** A step on the way; a day that did not count; the day that is due; a reading that an attorney must decide. */
    public enum State {
        PASSED,
        SKIPPED,
        DUE,
        UNDECIDED
    }
}
