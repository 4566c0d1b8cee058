/** Holidays and court days: which days a court does not count, and the verbs over them. */
@NullMarked
package org.countersign.courttime.calendar;

import org.jspecify.annotations.NullMarked;
