/** The containers court paper comes in: docket JSON, mail, pages and tables. */
@NullMarked
package org.countersign.docket.format;

import org.jspecify.annotations.NullMarked;
