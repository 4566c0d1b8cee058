/** A date the court printed beside the date the law gives, and why they differ. */
@NullMarked
package org.countersign.docket.reconciliation;

import org.jspecify.annotations.NullMarked;
