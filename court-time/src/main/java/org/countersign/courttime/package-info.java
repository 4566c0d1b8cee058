/** The question, the law, the computation and its outcome. */
@NullMarked
package org.countersign.courttime;

import org.jspecify.annotations.NullMarked;
