/** Words, dates, periods and phrases in the text of an entry. */
@NullMarked
package org.countersign.docket.text;

import org.jspecify.annotations.NullMarked;
