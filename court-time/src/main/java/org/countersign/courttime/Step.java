package org.countersign.courttime;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One step of a computation.
 *
 * @param kind what was done
 * @param from the day before the step
 * @param to the day after it
 * @param detail the span, method, limb or hour concerned
 */
public record Step(Kind kind, LocalDate from, LocalDate to, String detail) {
    /** What a step does. */
    public enum Kind {
        /** Service was complete later than it was made; detail: the method. */
        COMPLETED,
        /** A first period was counted without roll; detail: its count. */
        PRECEDED,
        /** Every day was counted; detail: the count. */
        COUNTED,
        /** Only court days were counted; detail: the count. */
        COUNTED_COURT_DAYS,
        /** Day one was the next court day; detail: the count. */
        COUNTED_FROM_COURT_DAY,
        /** Hours were counted; detail: from and to with their offsets. */
        COUNTED_HOURS,
        /** Service lengthened the period; detail: by how much. */
        LENGTHENED,
        /** Service days were added after expiry; detail: how many. */
        ADDED,
        /** Service adds nothing; detail: the method, or the role of the server. */
        NOT_ADDED,
        /** The counted day was moved; detail: by how much. */
        SHIFTED,
        /** The end was moved off a closed day. */
        ROLLED,
        /** The Monday next after the counted day. */
        MONDAY,
        /** The clerk's office was inaccessible on the last day. */
        DEFERRED,
        /** A period of the rule starts; detail: its number from 1. */
        LIMB,
        /** A period of the rule has not started; detail: its number. */
        LIMB_LEFT_OUT,
        /** A period of the rule governs; detail: its number. */
        CHOSEN;

        /** The word of certificates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
