/** Which open deadlines a changed event, calendar or rule moves, without looking at the others. */
@NullMarked
package org.countersign.courttime.change;

import org.jspecify.annotations.NullMarked;
