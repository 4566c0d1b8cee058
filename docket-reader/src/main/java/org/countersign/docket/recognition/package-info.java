/** What the words of an entry mean: events, due dates, hearings and marks. The words are in tables beside this package. */
@NullMarked
package org.countersign.docket.recognition;

import org.jspecify.annotations.NullMarked;
