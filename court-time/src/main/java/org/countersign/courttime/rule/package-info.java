/** Rules, counting methods and service days as values, and their reading from a tree. */
@NullMarked
package org.countersign.courttime.rule;

import org.jspecify.annotations.NullMarked;
